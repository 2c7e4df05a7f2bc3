# Written by codegen from idl/; change the IDL, not this file.
"""The record of Rate_limit, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    double,
    identity,
    map_of,
    void,
)


class RateLimitRecord(Record):
    """A token bucket that slows down its callers: each call takes tokens, which flow back at a
    fixed rate. A prototype; it may change.
    """

    api_class: ClassVar[str] = "Rate_limit"
    burst_size: float
    """Size of the bucket in tokens: how much may be used at once after a pause."""
    callers: list[refs.CallerRef]
    """Callers that share the bucket."""
    fill_rate: float
    """Tokens flowing back per second: the use that can be kept up."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the limit."""
    uuid: str
    """Unique identifier of the record."""

    _decoders = {
        "burst_size": double,
        "fill_rate": double,
    }
    _unset = {
        "burst_size": float,
        "callers": list,
        "fill_rate": float,
        "name_description": str,
        "name_label": str,
        "uuid": str,
    }


_rate_limit_ref_to_rate_limit_record_map = map_of(identity, RateLimitRecord.decode)

add_caller: Method[None] = Method("Rate_limit.add_caller", void)
remove_caller: Method[None] = Method("Rate_limit.remove_caller", void)
set_burst_size: Method[None] = Method("Rate_limit.set_burst_size", void)
set_fill_rate: Method[None] = Method("Rate_limit.set_fill_rate", void)
get_burst_size: Method[float] = Method("Rate_limit.get_burst_size", double, safe=True)
get_callers: Method[list[refs.CallerRef]] = Method("Rate_limit.get_callers", identity, safe=True)
get_fill_rate: Method[float] = Method("Rate_limit.get_fill_rate", double, safe=True)
get_name_description: Method[str] = Method("Rate_limit.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("Rate_limit.set_name_description", void)
get_name_label: Method[str] = Method("Rate_limit.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("Rate_limit.set_name_label", void)
get_uuid: Method[str] = Method("Rate_limit.get_uuid", identity, safe=True)
create: Method[refs.RateLimitRef] = Method("Rate_limit.create", identity)
destroy: Method[None] = Method("Rate_limit.destroy", void)
get_by_uuid: Method[refs.RateLimitRef] = Method("Rate_limit.get_by_uuid", identity, safe=True)
get_record: Method[RateLimitRecord] = Method(
    "Rate_limit.get_record", RateLimitRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.RateLimitRef]] = Method(
    "Rate_limit.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.RateLimitRef]] = Method("Rate_limit.get_all", identity, safe=True)
get_all_where: Method[list[refs.RateLimitRef]] = Method(
    "Rate_limit.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.RateLimitRef, RateLimitRecord]] = Method(
    "Rate_limit.get_all_records", _rate_limit_ref_to_rate_limit_record_map, safe=True
)
get_all_records_where: Method[dict[refs.RateLimitRef, RateLimitRecord]] = Method(
    "Rate_limit.get_all_records_where", _rate_limit_ref_to_rate_limit_record_map, safe=True
)
