/** zod tries whether it may make code from strings, which the content policy refuses and the console reports. */
import { config } from 'zod';

config({ jitless: true });
