# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A storage driver installed on the hosts; each SR type has one row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_host_ref_to_string_set_map = xml_writer(parse_type("(host ref -> string set) map"))
_json_host_ref_to_string_set_map = json_writer(parse_type("(host ref -> string set) map"))
_restore_host_ref_to_string_set_map = restorer(parse_type("(host ref -> string set) map"))
_xml_string_to_int_map = xml_writer(parse_type("(string -> int) map"))
_json_string_to_int_map = json_writer(parse_type("(string -> int) map"))
_restore_string_to_int_map = restorer(parse_type("(string -> int) map"))
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_enum_image_format_type_set = xml_writer(parse_type("enum image_format_type set"))
_json_enum_image_format_type_set = json_writer(parse_type("enum image_format_type set"))
_restore_enum_image_format_type_set = restorer(parse_type("enum image_format_type set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class SMFields(TypedDict, total=False):
        """Fields of SM that can be given to new, create and modify."""

        capabilities: tuple[str, ...]
        configuration: Mapping[str, str]
        copyright: str
        driver_filename: str
        features: Mapping[str, int]
        host_pending_features: Mapping[refs.hostRef, tuple[str, ...]]
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        required_api_version: str
        required_cluster_stack: tuple[str, ...]
        supported_image_formats: tuple[enums.ImageFormatType, ...]
        type: str
        uuid: str
        vendor: str
        version: str


class SM(Row):
    """A storage driver installed on the hosts; each SR type has one row."""

    __slots__ = (
        "capabilities",
        "configuration",
        "copyright",
        "driver_filename",
        "features",
        "host_pending_features",
        "name_description",
        "name_label",
        "other_config",
        "required_api_version",
        "required_cluster_stack",
        "supported_image_formats",
        "type",
        "uuid",
        "vendor",
        "version",
    )

    capabilities: tuple[str, ...]
    """Deprecated list of what the driver can do; use features."""
    configuration: Mapping[str, str]
    """Settings the driver accepts in device_config, by name, with an explanation of each."""
    copyright: str
    """Copyright notice of the driver."""
    driver_filename: str
    """File name of the driver on the host."""
    features: Mapping[str, int]
    """What the driver can do, by feature name, with the version of each feature."""
    host_pending_features: Mapping[refs.hostRef, tuple[str, ...]]
    """Internal; features some hosts already offer but not yet all, by host."""
    name_description: str
    """Free text describing the driver."""
    name_label: str
    """Name of the driver."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    required_api_version: str
    """Version of the storage interface the driver needs."""
    required_cluster_stack: tuple[str, ...]
    """Cluster stacks of which one must run on the host for the driver; empty for none."""
    supported_image_formats: tuple[enums.ImageFormatType, ...]
    """Image formats the driver can create, preferred one first."""
    type: str
    """SR type the driver serves, such as nfs."""
    uuid: str
    """Unique identifier of the driver row."""
    vendor: str
    """Who made the driver."""
    version: str
    """Version of the driver."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[SMFields]) -> SM:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.capabilities = ()
        row.configuration = EMPTY_MAP
        row.copyright = ""
        row.driver_filename = ""
        row.features = EMPTY_MAP
        row.host_pending_features = EMPTY_MAP
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.required_api_version = ""
        row.required_cluster_stack = ()
        row.supported_image_formats = ()
        row.type = ""
        row.uuid = ""
        row.vendor = ""
        row.version = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[SMFields]) -> refs.SMRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.SMRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[SMFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("SM", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> SM:
        row = SM.__new__(SM)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.capabilities = self.capabilities
        row.configuration = self.configuration
        row.copyright = self.copyright
        row.driver_filename = self.driver_filename
        row.features = self.features
        row.host_pending_features = self.host_pending_features
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.required_api_version = self.required_api_version
        row.required_cluster_stack = self.required_cluster_stack
        row.supported_image_formats = self.supported_image_formats
        row.type = self.type
        row.uuid = self.uuid
        row.vendor = self.vendor
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.capabilities:
            out["capabilities"] = self.capabilities
        if self.configuration:
            out["configuration"] = self.configuration
        if self.copyright != "":
            out["copyright"] = self.copyright
        if self.driver_filename != "":
            out["driver_filename"] = self.driver_filename
        if self.features:
            out["features"] = self.features
        if self.host_pending_features:
            out["host_pending_features"] = self.host_pending_features
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.required_api_version != "":
            out["required_api_version"] = self.required_api_version
        if self.required_cluster_stack:
            out["required_cluster_stack"] = self.required_cluster_stack
        if self.supported_image_formats:
            out["supported_image_formats"] = self.supported_image_formats
        if self.type != "":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vendor != "":
            out["vendor"] = self.vendor
        if self.version != "":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> SM:
        row = cls.new(ref)
        if "capabilities" in stored:
            row.capabilities = _restore_string_set(stored["capabilities"])
        if "configuration" in stored:
            row.configuration = _restore_string_to_string_map(stored["configuration"])
        if "copyright" in stored:
            row.copyright = stored["copyright"]
        if "driver_filename" in stored:
            row.driver_filename = stored["driver_filename"]
        if "features" in stored:
            row.features = _restore_string_to_int_map(stored["features"])
        if "host_pending_features" in stored:
            row.host_pending_features = _restore_host_ref_to_string_set_map(
                stored["host_pending_features"]
            )
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "required_api_version" in stored:
            row.required_api_version = stored["required_api_version"]
        if "required_cluster_stack" in stored:
            row.required_cluster_stack = _restore_string_set(stored["required_cluster_stack"])
        if "supported_image_formats" in stored:
            row.supported_image_formats = _restore_enum_image_format_type_set(
                stored["supported_image_formats"]
            )
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vendor" in stored:
            row.vendor = stored["vendor"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>capabilities</name>{_xml_string_set(self.capabilities)}</member>"
            f"<member><name>configuration</name>{_xml_string_to_string_map(self.configuration)}</member>"
            f"<member><name>copyright</name><value>{escape(self.copyright)}</value></member>"
            f"<member><name>driver_filename</name><value>{escape(self.driver_filename)}</value></member>"
            f"<member><name>features</name>{_xml_string_to_int_map(self.features)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>required_api_version</name><value>{escape(self.required_api_version)}</value></member>"
            f"<member><name>required_cluster_stack</name>{_xml_string_set(self.required_cluster_stack)}</member>"
            f"<member><name>supported_image_formats</name>{_xml_enum_image_format_type_set(self.supported_image_formats)}</member>"
            f"<member><name>type</name><value>{escape(self.type)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vendor</name><value>{escape(self.vendor)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "capabilities": self.capabilities,
            "configuration": self.configuration,
            "copyright": self.copyright,
            "driver_filename": self.driver_filename,
            "features": self.features,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "required_api_version": self.required_api_version,
            "required_cluster_stack": self.required_cluster_stack,
            "supported_image_formats": self.supported_image_formats,
            "type": self.type,
            "uuid": self.uuid,
            "vendor": self.vendor,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = SM.new("")


SM.MODEL = ClassModel(
    name="SM",
    fields=(
        FieldModel(
            "capabilities", parse_type("string set"), "capabilities", _DEFAULTS.capabilities
        ),
        FieldModel(
            "configuration",
            parse_type("(string -> string) map"),
            "configuration",
            _DEFAULTS.configuration,
        ),
        FieldModel("copyright", parse_type("string"), "copyright", _DEFAULTS.copyright),
        FieldModel(
            "driver_filename", parse_type("string"), "driver_filename", _DEFAULTS.driver_filename
        ),
        FieldModel("features", parse_type("(string -> int) map"), "features", _DEFAULTS.features),
        FieldModel(
            "host_pending_features",
            parse_type("(host ref -> string set) map"),
            "host_pending_features",
            _DEFAULTS.host_pending_features,
            internal=True,
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "required_api_version",
            parse_type("string"),
            "required_api_version",
            _DEFAULTS.required_api_version,
        ),
        FieldModel(
            "required_cluster_stack",
            parse_type("string set"),
            "required_cluster_stack",
            _DEFAULTS.required_cluster_stack,
        ),
        FieldModel(
            "supported_image_formats",
            parse_type("enum image_format_type set"),
            "supported_image_formats",
            _DEFAULTS.supported_image_formats,
        ),
        FieldModel("type", parse_type("string"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("vendor", parse_type("string"), "vendor", _DEFAULTS.vendor),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=SM,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
