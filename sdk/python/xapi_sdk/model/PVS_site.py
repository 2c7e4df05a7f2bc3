# Written by codegen from idl/; change the IDL, not this file.
"""The record of PVS_site, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class PVSSiteRecord(Record):
    """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and the
    hosts' cache storage.
    """

    api_class: ClassVar[str] = "PVS_site"
    PVS_uuid: str
    """Identifier of the site in the provisioning system; may be empty."""
    cache_storage: list[refs.PVSCacheStorageRef]
    """Storage the hosts give to the cache of the site."""
    name_description: str
    """Free text describing the site."""
    name_label: str
    """Name of the site; need not be unique."""
    proxies: list[refs.PVSProxyRef]
    """Proxies of VMs that boot from the site."""
    servers: list[refs.PVSServerRef]
    """Servers of the site."""
    uuid: str
    """Unique identifier of the site."""

    _decoders = {}
    _unset = {
        "PVS_uuid": str,
        "cache_storage": list,
        "name_description": str,
        "name_label": str,
        "proxies": list,
        "servers": list,
        "uuid": str,
    }


_pvs_site_ref_to_pvs_site_record_map = map_of(identity, PVSSiteRecord.decode)

forget: Method[None] = Method("PVS_site.forget", void)
introduce: Method[refs.PVSSiteRef] = Method("PVS_site.introduce", identity)
set_PVS_uuid: Method[None] = Method("PVS_site.set_PVS_uuid", void)
get_PVS_uuid: Method[str] = Method("PVS_site.get_PVS_uuid", identity, safe=True)
get_cache_storage: Method[list[refs.PVSCacheStorageRef]] = Method(
    "PVS_site.get_cache_storage", identity, safe=True
)
get_name_description: Method[str] = Method("PVS_site.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("PVS_site.set_name_description", void)
get_name_label: Method[str] = Method("PVS_site.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("PVS_site.set_name_label", void)
get_proxies: Method[list[refs.PVSProxyRef]] = Method("PVS_site.get_proxies", identity, safe=True)
get_servers: Method[list[refs.PVSServerRef]] = Method("PVS_site.get_servers", identity, safe=True)
get_uuid: Method[str] = Method("PVS_site.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.PVSSiteRef] = Method("PVS_site.get_by_uuid", identity, safe=True)
get_record: Method[PVSSiteRecord] = Method("PVS_site.get_record", PVSSiteRecord.decode, safe=True)
get_by_name_label: Method[list[refs.PVSSiteRef]] = Method(
    "PVS_site.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.PVSSiteRef]] = Method("PVS_site.get_all", identity, safe=True)
get_all_where: Method[list[refs.PVSSiteRef]] = Method("PVS_site.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PVSSiteRef, PVSSiteRecord]] = Method(
    "PVS_site.get_all_records", _pvs_site_ref_to_pvs_site_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PVSSiteRef, PVSSiteRecord]] = Method(
    "PVS_site.get_all_records_where", _pvs_site_ref_to_pvs_site_record_map, safe=True
)
