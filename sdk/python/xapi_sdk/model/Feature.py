# Written by codegen from idl/; change the IDL, not this file.
"""The record of Feature, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    identity,
    map_of,
)


class FeatureRecord(Record):
    """An optional feature of a host, which may be experimental."""

    api_class: ClassVar[str] = "Feature"
    enabled: bool
    """True when the feature is in use on the host."""
    experimental: bool
    """True when the feature is not meant for production."""
    host: refs.HostRef
    """Host the feature is on."""
    name_description: str
    """Free description of the feature."""
    name_label: str
    """Name of the feature."""
    uuid: str
    """Unique identifier of the record."""
    version: str
    """Version of the feature."""

    _decoders = {}
    _unset = {
        "enabled": bool,
        "experimental": bool,
        "host": null,
        "name_description": str,
        "name_label": str,
        "uuid": str,
        "version": str,
    }


_feature_ref_to_feature_record_map = map_of(identity, FeatureRecord.decode)

get_enabled: Method[bool] = Method("Feature.get_enabled", identity, safe=True)
get_experimental: Method[bool] = Method("Feature.get_experimental", identity, safe=True)
get_host: Method[refs.HostRef] = Method("Feature.get_host", identity, safe=True)
get_name_description: Method[str] = Method("Feature.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("Feature.get_name_label", identity, safe=True)
get_uuid: Method[str] = Method("Feature.get_uuid", identity, safe=True)
get_version: Method[str] = Method("Feature.get_version", identity, safe=True)
get_by_uuid: Method[refs.FeatureRef] = Method("Feature.get_by_uuid", identity, safe=True)
get_record: Method[FeatureRecord] = Method("Feature.get_record", FeatureRecord.decode, safe=True)
get_by_name_label: Method[list[refs.FeatureRef]] = Method(
    "Feature.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.FeatureRef]] = Method("Feature.get_all", identity, safe=True)
get_all_where: Method[list[refs.FeatureRef]] = Method("Feature.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.FeatureRef, FeatureRecord]] = Method(
    "Feature.get_all_records", _feature_ref_to_feature_record_map, safe=True
)
get_all_records_where: Method[dict[refs.FeatureRef, FeatureRecord]] = Method(
    "Feature.get_all_records_where", _feature_ref_to_feature_record_map, safe=True
)
