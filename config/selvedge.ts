import { parseEnvironment } from '../src/kernel/config/environment';

/** The whole parsed environment, for the kernel: nothing under `src/` reads `process.env` itself. */
export default () => parseEnvironment(process.env);
