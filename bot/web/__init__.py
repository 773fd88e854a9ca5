"""What answers over HTTP: webhooks, health and metrics, media, pages."""
