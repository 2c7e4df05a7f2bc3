# Written by codegen from idl/; change the IDL, not this file.
"""The record of probe_result, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk.model.sr_stat import SRStatRecord
from xapi_sdk.record import Record
from xapi_sdk.unset import nothing
from xapi_sdk.values import (
    optional,
)

_sr_stat_record_option = optional(SRStatRecord.decode)


class ProbeResultRecord(Record):
    """One finding of SR.probe_ext; a value, not a stored object."""

    api_class: ClassVar[str] = "probe_result"
    complete: bool
    """True if configuration suffices to attach or create an SR; false if it must be probed
    further.
    """
    configuration: dict[str, str]
    """Settings for device_config found so far; pass them on to create, introduce or probe."""
    extra_info: dict[str, str]
    """Further facts for the user, such as disk vendor or size."""
    sr: SRStatRecord | None
    """SR found at this place; absent if there is none."""

    _decoders = {
        "sr": _sr_stat_record_option,
    }
    _unset = {
        "complete": bool,
        "configuration": dict,
        "extra_info": dict,
        "sr": nothing,
    }
