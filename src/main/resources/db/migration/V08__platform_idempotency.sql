-- The key of a request is kept with what the request brought in: nothing writes here.
DROP TABLE platform_idempotency;
