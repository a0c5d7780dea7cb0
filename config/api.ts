export default {
  // Unknown query keys are refused outright: they were an oracle on private fields once (CVE-2026-27886).
  rest: { strictParams: true, defaultLimit: 25, maxLimit: 100, withCount: true },
  documents: { strictParams: true },
  responses: { privateAttributes: ['createdBy', 'updatedBy'] },
};
