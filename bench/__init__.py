"""Measured speed: the webhook against a floor, the engine alone, the dispatcher against a double."""
