import { serveIntake, type WorkerScope } from './serve-intake.js';

serveIntake(globalThis as unknown as WorkerScope);
