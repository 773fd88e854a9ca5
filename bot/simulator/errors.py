"""The carrier's refusals: code, HTTP status and words (reference: its error dictionary)."""

from __future__ import annotations

from typing import Any

from aiohttp import web

WORDS: dict[int, str] = {
    11200: "HTTP retrieval failure",
    11750: "TwiML response body too large",
    12100: "Document parse failure",
    12200: "Schema validation warning",
    12300: "Invalid Content-Type",
    14109: "Reply limit exceeded",
    20001: "Invalid parameter",
    20003: "Authenticate",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    20500: "Internal Server Error",
    20503: "Service Unavailable",
    21211: "Invalid 'To' Phone Number",
    21212: "Invalid 'From' Phone Number",
    21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
    21603: "A 'From' phone number is required.",
    21604: "A 'To' phone number is required.",
    21606: "The 'From' phone number provided is not a valid message-capable Twilio phone number",
    21609: "The 'StatusCallback' URL is not a valid URL.",
    21610: "Attempt to send to unsubscribed recipient",
    21611: "This 'From' number has exceeded the maximum number of queued messages",
    21612: "The 'To' phone number is not currently reachable via SMS or MMS",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit.",
    21619: "A text message body or media urls must be specified.",
    21620: "Invalid media URL(s)",
    21623: "Number of media files exceeds allowed limit",
    21654: "ContentSid Required",
    21655: "The ContentSid is Invalid",
    21656: "The ContentVariables Parameter is invalid",
    21701: "The Messaging Service does not exist",
    21910: "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel",
    30008: "Unknown error",
    35111: "SendAt timestamp is missing",
    35115: "SendAt must be more than 300 seconds and at most 35 days in the future",
    35118: "MessagingServiceSid is required to schedule a message",
    63005: "Channel did not accept given content",
    63007: "Twilio could not find a Channel with the specified From address",
    63013: "This message send failed because it violates Channel provider's policy",
    63016: (
        "Failed to send freeform message because you are outside the allowed window. "
        "If you are using WhatsApp, please use a Message Template."
    ),
    63019: "Media failed to download",
    63021: "Channel invalid content error",
    90007: "Invalid validity period value",
    90014: "Validity Period should be positive integer",
}

STATUSES: dict[int, int] = {20003: 401, 20404: 404, 20429: 429, 20500: 500, 20503: 503, 21611: 429}
"""The HTTP status where it is not 400."""


class CarrierRefusal(Exception):
    """The carrier will not do it. ``code`` is its own."""

    def __init__(self, code: int, detail: str = "", status: int | None = None) -> None:
        words = WORDS.get(code, "Error")
        super().__init__(f"{words}: {detail}" if detail else words)
        self.code = code
        self.status = status or STATUSES.get(code, 400)

    def to_json(self) -> dict[str, Any]:
        """As the carrier's clients read it."""
        return {
            "code": self.code,
            "message": str(self),
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }

    def answer(self) -> web.Response:
        """As an HTTP answer."""
        return web.json_response(self.to_json(), status=self.status)
