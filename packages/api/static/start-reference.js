// Runs in the browser, after the bundle that defines SwaggerUIBundle.
globalThis.SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
