/** The part of JSON Schema 2020-12 that zod writes for our settings. */
export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: (string | number)[];
  const?: string | number | boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  /** Of a record: what its names and values may be. */
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  examples?: string[];
  anyOf?: JsonSchema[];
}
