export default { gereedschapskist: { input: { target: process.env.OPENAPI }, output: { client: 'zod', target: './uit/orval/zod.ts', mode: 'single' } } };
