"""Whether the contract tests had the carrier's specification to go by."""

from __future__ import annotations

import pytest
import requests

from tests.contract.twilio_double import ACCOUNT, AUTH, MESSAGES, SPEC, Double, served


def test_the_double_refuses_what_the_specification_does_not_know() -> None:
    if not (SPEC / "twilio_messages.json").exists():
        pytest.skip(f"no specification of the carrier in {SPEC} (see TAAWOUN_SPEC)")
    carrier = Double()
    with served(carrier) as url:
        form = {"To": "+212600000000", "From": "+15005550006", "Boddy": "salam", "ContentSid": "HX1"}
        requests.post(url + MESSAGES.format(AccountSid=ACCOUNT), data=form, auth=AUTH, timeout=5)
    assert any("Boddy" in fault for fault in carrier.faults)
    assert any("HX1" in fault for fault in carrier.faults)
