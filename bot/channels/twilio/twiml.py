"""The answer in a webhook's own response: TwiML, and as little of it as there can be.

Source: https://www.twilio.com/docs/messaging/twiml
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from bot.channels.cut import cut

CONTENT_TYPE = "text/xml; charset=utf-8"
MAX_BODY = 1600
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
# XML 1.0 knows no other characters, escaped or not (https://www.w3.org/TR/xml/#charsets).
_UNKNOWN_TO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def answer(text: str | None, status_callback: str | None = None) -> str:
    """One message back to the sender, or none. At most 1,600 characters, so far below 64 kB.

    ``status_callback`` is where the carrier tells the message's fate.
    """
    body = _UNKNOWN_TO_XML.sub("", text or "")
    if not body:
        return f"{_HEAD}<Response/>"
    callback = f" statusCallback={quoteattr(status_callback)}" if status_callback else ""
    return (
        f"{_HEAD}<Response><Message{callback}><Body>{escape(cut(body, MAX_BODY))}</Body></Message></Response>"
    )
