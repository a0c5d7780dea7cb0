import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The plugins that stand in the source. */
export const pluginNames = readdirSync(path.resolve(__dirname, '../../src/plugins')).sort();
