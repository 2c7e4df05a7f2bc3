# Written by codegen from idl/; change the IDL, not this file.
"""The record of Caller, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    double,
    identity,
    integer,
    map_of,
    void,
)


class CallerRecord(Record):
    """A client of the API, told apart by user agent and address, whose use is counted and may
    be limited. A prototype; it may change.
    """

    api_class: ClassVar[str] = "Caller"
    auto_registered: bool
    """True when the record was made by the server at the client's first call."""
    client_ip: str
    """Address of the client."""
    groups: list[str]
    """Names of the groups the caller is counted in."""
    last_access: datetime
    """Last call seen from this caller."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the caller."""
    rate_limit: refs.RateLimitRef
    """Limit the caller is under; null if it is not limited."""
    user_agent: str
    """User agent the client sends."""
    uuid: str
    """Unique identifier of the record."""

    _decoders = {
        "last_access": date_time,
    }
    _unset = {
        "auto_registered": bool,
        "client_ip": str,
        "groups": list,
        "last_access": epoch,
        "name_description": str,
        "name_label": str,
        "rate_limit": null,
        "user_agent": str,
        "uuid": str,
    }


_caller_ref_to_caller_record_map = map_of(identity, CallerRecord.decode)

add_group: Method[None] = Method("Caller.add_group", void)
query_all_usage: Method[list[list[str]]] = Method("Caller.query_all_usage", identity)
query_call_count: Method[int] = Method("Caller.query_call_count", integer)
query_group_call_count: Method[int] = Method("Caller.query_group_call_count", integer)
query_group_token_usage: Method[float] = Method("Caller.query_group_token_usage", double)
query_token_usage: Method[float] = Method("Caller.query_token_usage", double)
remove_group: Method[None] = Method("Caller.remove_group", void)
get_auto_registered: Method[bool] = Method("Caller.get_auto_registered", identity, safe=True)
get_client_ip: Method[str] = Method("Caller.get_client_ip", identity, safe=True)
get_groups: Method[list[str]] = Method("Caller.get_groups", identity, safe=True)
get_last_access: Method[datetime] = Method("Caller.get_last_access", date_time, safe=True)
get_name_description: Method[str] = Method("Caller.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("Caller.set_name_description", void)
get_name_label: Method[str] = Method("Caller.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("Caller.set_name_label", void)
get_rate_limit: Method[refs.RateLimitRef] = Method("Caller.get_rate_limit", identity, safe=True)
get_user_agent: Method[str] = Method("Caller.get_user_agent", identity, safe=True)
get_uuid: Method[str] = Method("Caller.get_uuid", identity, safe=True)
create: Method[refs.CallerRef] = Method("Caller.create", identity)
destroy: Method[None] = Method("Caller.destroy", void)
get_by_uuid: Method[refs.CallerRef] = Method("Caller.get_by_uuid", identity, safe=True)
get_record: Method[CallerRecord] = Method("Caller.get_record", CallerRecord.decode, safe=True)
get_by_name_label: Method[list[refs.CallerRef]] = Method(
    "Caller.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.CallerRef]] = Method("Caller.get_all", identity, safe=True)
get_all_where: Method[list[refs.CallerRef]] = Method("Caller.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.CallerRef, CallerRecord]] = Method(
    "Caller.get_all_records", _caller_ref_to_caller_record_map, safe=True
)
get_all_records_where: Method[dict[refs.CallerRef, CallerRecord]] = Method(
    "Caller.get_all_records_where", _caller_ref_to_caller_record_map, safe=True
)
