# Written by codegen from idl/; change the IDL, not this file.
"""The record of Observer, and what clients know of its messages."""

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


class ObserverRecord(Record):
    """A tracing set-up: which components of which hosts record traces, and where the traces go.
    A prototype; it may change.
    """

    api_class: ClassVar[str] = "Observer"
    attributes: dict[str, str]
    """Key-value pairs added to each trace."""
    components: list[str]
    """Components that record traces; empty means all."""
    enabled: bool
    """True when traces are recorded."""
    endpoints: list[str]
    """Where traces go: bugtool for files on the host, or addresses of collectors."""
    hosts: list[refs.HostRef]
    """Hosts that record traces; empty means all."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name, also used as the service name in traces."""
    uuid: str
    """Unique identifier of the observer."""

    _decoders = {}
    _unset = {
        "attributes": dict,
        "components": list,
        "enabled": bool,
        "endpoints": list,
        "hosts": list,
        "name_description": str,
        "name_label": str,
        "uuid": str,
    }


_observer_ref_to_observer_record_map = map_of(identity, ObserverRecord.decode)

register: Method[None] = Method("Observer.register", void)
set_attributes: Method[None] = Method("Observer.set_attributes", void)
set_components: Method[None] = Method("Observer.set_components", void)
set_enabled: Method[None] = Method("Observer.set_enabled", void)
set_endpoints: Method[None] = Method("Observer.set_endpoints", void)
set_hosts: Method[None] = Method("Observer.set_hosts", void)
unregister: Method[None] = Method("Observer.unregister", void)
get_attributes: Method[dict[str, str]] = Method("Observer.get_attributes", identity, safe=True)
get_components: Method[list[str]] = Method("Observer.get_components", identity, safe=True)
get_enabled: Method[bool] = Method("Observer.get_enabled", identity, safe=True)
get_endpoints: Method[list[str]] = Method("Observer.get_endpoints", identity, safe=True)
get_hosts: Method[list[refs.HostRef]] = Method("Observer.get_hosts", identity, safe=True)
get_name_description: Method[str] = Method("Observer.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("Observer.set_name_description", void)
get_name_label: Method[str] = Method("Observer.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("Observer.set_name_label", void)
get_uuid: Method[str] = Method("Observer.get_uuid", identity, safe=True)
create: Method[refs.ObserverRef] = Method("Observer.create", identity)
destroy: Method[None] = Method("Observer.destroy", void)
get_by_uuid: Method[refs.ObserverRef] = Method("Observer.get_by_uuid", identity, safe=True)
get_record: Method[ObserverRecord] = Method("Observer.get_record", ObserverRecord.decode, safe=True)
get_by_name_label: Method[list[refs.ObserverRef]] = Method(
    "Observer.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.ObserverRef]] = Method("Observer.get_all", identity, safe=True)
get_all_where: Method[list[refs.ObserverRef]] = Method(
    "Observer.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.ObserverRef, ObserverRecord]] = Method(
    "Observer.get_all_records", _observer_ref_to_observer_record_map, safe=True
)
get_all_records_where: Method[dict[refs.ObserverRef, ObserverRecord]] = Method(
    "Observer.get_all_records_where", _observer_ref_to_observer_record_map, safe=True
)
