# Written by codegen from idl/; change the IDL, not this file.
"""The record of VLAN, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    identity,
    integer,
    map_of,
    void,
)


class VLANRecord(Record):
    """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which they
    appear untagged.
    """

    api_class: ClassVar[str] = "VLAN"
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    tag: int
    """VLAN tag."""
    tagged_PIF: refs.PIFRef
    """Underlying interface, on which the frames carry the tag."""
    untagged_PIF: refs.PIFRef
    """PIF made for this VLAN, on which the frames appear without tag."""
    uuid: str
    """Unique identifier of the VLAN."""

    _decoders = {
        "tag": integer,
    }
    _unset = {
        "other_config": dict,
        "tag": int,
        "tagged_PIF": null,
        "untagged_PIF": null,
        "uuid": str,
    }


_vlan_ref_to_vlan_record_map = map_of(identity, VLANRecord.decode)

create: Method[refs.VLANRef] = Method("VLAN.create", identity)
destroy: Method[None] = Method("VLAN.destroy", void)
pool_introduce: Method[refs.VLANRef] = Method("VLAN.pool_introduce", identity)
get_other_config: Method[dict[str, str]] = Method("VLAN.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("VLAN.set_other_config", void)
add_to_other_config: Method[None] = Method("VLAN.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VLAN.remove_from_other_config", void)
get_tag: Method[int] = Method("VLAN.get_tag", integer, safe=True)
get_tagged_PIF: Method[refs.PIFRef] = Method("VLAN.get_tagged_PIF", identity, safe=True)
get_untagged_PIF: Method[refs.PIFRef] = Method("VLAN.get_untagged_PIF", identity, safe=True)
get_uuid: Method[str] = Method("VLAN.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VLANRef] = Method("VLAN.get_by_uuid", identity, safe=True)
get_record: Method[VLANRecord] = Method("VLAN.get_record", VLANRecord.decode, safe=True)
get_all: Method[list[refs.VLANRef]] = Method("VLAN.get_all", identity, safe=True)
get_all_where: Method[list[refs.VLANRef]] = Method("VLAN.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VLANRef, VLANRecord]] = Method(
    "VLAN.get_all_records", _vlan_ref_to_vlan_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VLANRef, VLANRecord]] = Method(
    "VLAN.get_all_records_where", _vlan_ref_to_vlan_record_map, safe=True
)
