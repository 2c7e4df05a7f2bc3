# Written by codegen from idl/; change the IDL, not this file.
"""The record of PVS_proxy, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    map_of,
    void,
)

_enum_pvs_proxy_status = enum_of(enums.PVSProxyStatus)


class PVSProxyRecord(Record):
    """Caching of provisioning traffic for one VM's network interface."""

    api_class: ClassVar[str] = "PVS_proxy"
    VIF: refs.VIFRef
    """Network interface whose traffic is cached; must be the VM's first one."""
    currently_attached: bool
    """True if the proxy is active for the running VM."""
    site: refs.PVSSiteRef
    """PVS site the VM boots from."""
    status: enums.PVSProxyStatus
    """State of the cache for the VM, or why it does not work."""
    uuid: str
    """Unique identifier of the proxy."""

    _decoders = {
        "status": _enum_pvs_proxy_status,
    }
    _unset = {
        "VIF": null,
        "currently_attached": bool,
        "site": null,
        "status": lambda: enums.PVSProxyStatus("stopped"),
        "uuid": str,
    }


_pvs_proxy_ref_to_pvs_proxy_record_map = map_of(identity, PVSProxyRecord.decode)

create: Method[refs.PVSProxyRef] = Method("PVS_proxy.create", identity)
destroy: Method[None] = Method("PVS_proxy.destroy", void)
get_VIF: Method[refs.VIFRef] = Method("PVS_proxy.get_VIF", identity, safe=True)
get_currently_attached: Method[bool] = Method(
    "PVS_proxy.get_currently_attached", identity, safe=True
)
get_site: Method[refs.PVSSiteRef] = Method("PVS_proxy.get_site", identity, safe=True)
get_status: Method[enums.PVSProxyStatus] = Method(
    "PVS_proxy.get_status", _enum_pvs_proxy_status, safe=True
)
get_uuid: Method[str] = Method("PVS_proxy.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.PVSProxyRef] = Method("PVS_proxy.get_by_uuid", identity, safe=True)
get_record: Method[PVSProxyRecord] = Method(
    "PVS_proxy.get_record", PVSProxyRecord.decode, safe=True
)
get_all: Method[list[refs.PVSProxyRef]] = Method("PVS_proxy.get_all", identity, safe=True)
get_all_where: Method[list[refs.PVSProxyRef]] = Method(
    "PVS_proxy.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.PVSProxyRef, PVSProxyRecord]] = Method(
    "PVS_proxy.get_all_records", _pvs_proxy_ref_to_pvs_proxy_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PVSProxyRef, PVSProxyRecord]] = Method(
    "PVS_proxy.get_all_records_where", _pvs_proxy_ref_to_pvs_proxy_record_map, safe=True
)
