# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_site: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import ref, string
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string, ref_and


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _set_PVS_uuid(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "PVS_site.forget",
        "custom",
        (("self", "PVS_site ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "PVS_SITE_CONTAINS_RUNNING_PROXIES",
            "PVS_SITE_CONTAINS_SERVERS",
        ),
    ),
    message(
        "PVS_site.introduce",
        "custom",
        (
            ("name_label", "string"),
            ("name_description", "string"),
            ("PVS_uuid", "string"),
        ),
        "PVS_site ref",
        POOL_OPERATOR,
        _introduce,
        asynchronous=True,
    ),
    message(
        "PVS_site.set_PVS_uuid",
        "custom",
        (
            ("self", "PVS_site ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_PVS_uuid,
        asynchronous=True,
    ),
    message(
        "PVS_site.get_PVS_uuid",
        "getter",
        (("self", "PVS_site ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PVS_uuid",
        custom=False,
    ),
    message(
        "PVS_site.get_cache_storage",
        "getter",
        (("self", "PVS_site ref"),),
        "PVS_cache_storage ref set",
        READ_ONLY,
        one_ref,
        field="cache_storage",
        custom=False,
    ),
    message(
        "PVS_site.get_name_description",
        "getter",
        (("self", "PVS_site ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "PVS_site.set_name_description",
        "setter",
        (
            ("self", "PVS_site ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "PVS_site.get_name_label",
        "getter",
        (("self", "PVS_site ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "PVS_site.set_name_label",
        "setter",
        (
            ("self", "PVS_site ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "PVS_site.get_proxies",
        "getter",
        (("self", "PVS_site ref"),),
        "PVS_proxy ref set",
        READ_ONLY,
        one_ref,
        field="proxies",
        custom=False,
    ),
    message(
        "PVS_site.get_servers",
        "getter",
        (("self", "PVS_site ref"),),
        "PVS_server ref set",
        READ_ONLY,
        one_ref,
        field="servers",
        custom=False,
    ),
    message(
        "PVS_site.get_uuid",
        "getter",
        (("self", "PVS_site ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "PVS_site.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "PVS_site ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_site.get_record",
        "get_record",
        (("self", "PVS_site ref"),),
        "PVS_site record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "PVS_site.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "PVS_site ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_site.get_all", "get_all", (), "PVS_site ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "PVS_site.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "PVS_site ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_site.get_all_records",
        "get_all_records",
        (),
        "(PVS_site ref -> PVS_site record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PVS_site.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(PVS_site ref -> PVS_site record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
