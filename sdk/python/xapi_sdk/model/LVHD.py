# Written by codegen from idl/; change the IDL, not this file.
"""The record of LVHD, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
)


class LVHDRecord(Record):
    """Messages for SRs that keep their images in LVM volumes; there are no objects of this
    class.
    """

    api_class: ClassVar[str] = "LVHD"
    uuid: str
    """Unique identifier; not used."""

    _decoders = {}
    _unset = {
        "uuid": str,
    }


enable_thin_provisioning: Method[str] = Method("LVHD.enable_thin_provisioning", identity)
get_uuid: Method[str] = Method("LVHD.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.LVHDRef] = Method("LVHD.get_by_uuid", identity, safe=True)
get_record: Method[LVHDRecord] = Method("LVHD.get_record", LVHDRecord.decode, safe=True)
