"""Durable work over RQ: timers, media, broadcasts."""
