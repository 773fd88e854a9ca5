"""``python -m bot.simulator HOST PORT``: a double as a process of its own.

Its configuration (``DoubleConfig.to_json``) comes as JSON in the environment variable
``TAAWOUN_DOUBLE``, so that the credentials do not show in the list of processes.
"""

from __future__ import annotations

import json
import os
import sys

from bot.simulator.config import DoubleConfig
from bot.simulator.double import run

if __name__ == "__main__":
    config = DoubleConfig.from_json(json.loads(os.environ["TAAWOUN_DOUBLE"]))
    run(config, sys.argv[1], int(sys.argv[2]))
