# Written by codegen from idl/; change the IDL, not this file.
"""The record of SM, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_string_to_int_map = map_of(identity, integer)
_enum_image_format_type = enum_of(enums.ImageFormatType)
_enum_image_format_type_set = list_of(_enum_image_format_type)


class SMRecord(Record):
    """A storage driver installed on the hosts; each SR type has one row."""

    api_class: ClassVar[str] = "SM"
    capabilities: list[str]
    """Deprecated list of what the driver can do; use features. Deprecated since clearwater."""
    configuration: dict[str, str]
    """Settings the driver accepts in device_config, by name, with an explanation of each."""
    copyright: str
    """Copyright notice of the driver."""
    driver_filename: str
    """File name of the driver on the host."""
    features: dict[str, int]
    """What the driver can do, by feature name, with the version of each feature."""
    name_description: str
    """Free text describing the driver."""
    name_label: str
    """Name of the driver."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    required_api_version: str
    """Version of the storage interface the driver needs."""
    required_cluster_stack: list[str]
    """Cluster stacks of which one must run on the host for the driver; empty for none."""
    supported_image_formats: list[enums.ImageFormatType]
    """Image formats the driver can create, preferred one first. A prototype; it may change."""
    type: str
    """SR type the driver serves, such as nfs."""
    uuid: str
    """Unique identifier of the driver row."""
    vendor: str
    """Who made the driver."""
    version: str
    """Version of the driver."""

    _decoders = {
        "features": _string_to_int_map,
        "supported_image_formats": _enum_image_format_type_set,
    }
    _unset = {
        "capabilities": list,
        "configuration": dict,
        "copyright": str,
        "driver_filename": str,
        "features": dict,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "required_api_version": str,
        "required_cluster_stack": list,
        "supported_image_formats": list,
        "type": str,
        "uuid": str,
        "vendor": str,
        "version": str,
    }


_sm_ref_to_sm_record_map = map_of(identity, SMRecord.decode)

get_capabilities: Method[list[str]] = Method("SM.get_capabilities", identity, safe=True)
get_configuration: Method[dict[str, str]] = Method("SM.get_configuration", identity, safe=True)
get_copyright: Method[str] = Method("SM.get_copyright", identity, safe=True)
get_driver_filename: Method[str] = Method("SM.get_driver_filename", identity, safe=True)
get_features: Method[dict[str, int]] = Method("SM.get_features", _string_to_int_map, safe=True)
get_name_description: Method[str] = Method("SM.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("SM.get_name_label", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("SM.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("SM.set_other_config", void)
add_to_other_config: Method[None] = Method("SM.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("SM.remove_from_other_config", void)
get_required_api_version: Method[str] = Method("SM.get_required_api_version", identity, safe=True)
get_required_cluster_stack: Method[list[str]] = Method(
    "SM.get_required_cluster_stack", identity, safe=True
)
get_supported_image_formats: Method[list[enums.ImageFormatType]] = Method(
    "SM.get_supported_image_formats", _enum_image_format_type_set, safe=True
)
get_type: Method[str] = Method("SM.get_type", identity, safe=True)
get_uuid: Method[str] = Method("SM.get_uuid", identity, safe=True)
get_vendor: Method[str] = Method("SM.get_vendor", identity, safe=True)
get_version: Method[str] = Method("SM.get_version", identity, safe=True)
get_by_uuid: Method[refs.SMRef] = Method("SM.get_by_uuid", identity, safe=True)
get_record: Method[SMRecord] = Method("SM.get_record", SMRecord.decode, safe=True)
get_by_name_label: Method[list[refs.SMRef]] = Method("SM.get_by_name_label", identity, safe=True)
get_all: Method[list[refs.SMRef]] = Method("SM.get_all", identity, safe=True)
get_all_where: Method[list[refs.SMRef]] = Method("SM.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.SMRef, SMRecord]] = Method(
    "SM.get_all_records", _sm_ref_to_sm_record_map, safe=True
)
get_all_records_where: Method[dict[refs.SMRef, SMRecord]] = Method(
    "SM.get_all_records_where", _sm_ref_to_sm_record_map, safe=True
)
