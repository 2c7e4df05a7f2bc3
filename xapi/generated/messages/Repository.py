# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Repository: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR_CLIENT_CERT, READ_ONLY
from xapi.idl.decode import boolean, ref, string
from xapi.idl.messages import Message, Policy, message, no_arguments, one_ref, one_string, ref_and


def _apply_livepatch(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
        string(args[4]),
        string(args[5]),
        string(args[6]),
    )


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
        boolean(args[4]),
        string(args[5]) if len(args) > 5 else "",
    )


def _introduce_bundle(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _introduce_remote_pool(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
    )


def _set_gpgkey_path(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "Repository.apply",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "Repository.apply_livepatch",
        "custom",
        (
            ("host", "host ref"),
            ("component", "string"),
            ("base_build_id", "string"),
            ("base_version", "string"),
            ("base_release", "string"),
            ("to_version", "string"),
            ("to_release", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _apply_livepatch,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "Repository.forget",
        "custom",
        (("self", "Repository ref"),),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
    ),
    message(
        "Repository.introduce",
        "custom",
        (
            ("name_label", "string"),
            ("name_description", "string"),
            ("binary_url", "string"),
            ("source_url", "string"),
            ("update", "bool"),
            ("gpgkey_path", "string", ""),
        ),
        "Repository ref",
        POOL_OPERATOR_CLIENT_CERT,
        _introduce,
        asynchronous=True,
    ),
    message(
        "Repository.introduce_bundle",
        "custom",
        (
            ("name_label", "string"),
            ("name_description", "string"),
        ),
        "Repository ref",
        POOL_OPERATOR_CLIENT_CERT,
        _introduce_bundle,
        asynchronous=True,
    ),
    message(
        "Repository.introduce_remote_pool",
        "custom",
        (
            ("name_label", "string"),
            ("name_description", "string"),
            ("binary_url", "string"),
            ("certificate", "string"),
        ),
        "Repository ref",
        POOL_OPERATOR_CLIENT_CERT,
        _introduce_remote_pool,
        asynchronous=True,
    ),
    message(
        "Repository.set_gpgkey_path",
        "custom",
        (
            ("self", "Repository ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _set_gpgkey_path,
        asynchronous=True,
    ),
    message(
        "Repository.get_binary_url",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="binary_url",
        custom=False,
    ),
    message(
        "Repository.get_certificate",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="certificate",
        custom=False,
    ),
    message(
        "Repository.get_gpgkey_path",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="gpgkey_path",
        custom=False,
    ),
    message(
        "Repository.get_hash",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="hash",
        custom=False,
    ),
    message(
        "Repository.get_name_description",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "Repository.set_name_description",
        "setter",
        (
            ("self", "Repository ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "Repository.get_name_label",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "Repository.set_name_label",
        "setter",
        (
            ("self", "Repository ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "Repository.get_origin",
        "getter",
        (("self", "Repository ref"),),
        "enum origin",
        READ_ONLY,
        one_ref,
        field="origin",
        custom=False,
    ),
    message(
        "Repository.get_source_url",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="source_url",
        custom=False,
    ),
    message(
        "Repository.get_up_to_date",
        "getter",
        (("self", "Repository ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="up_to_date",
        custom=False,
        removed=True,
    ),
    message(
        "Repository.get_update",
        "getter",
        (("self", "Repository ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="update",
        custom=False,
    ),
    message(
        "Repository.get_uuid",
        "getter",
        (("self", "Repository ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "Repository.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "Repository ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Repository.get_record",
        "get_record",
        (("self", "Repository ref"),),
        "Repository record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "Repository.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "Repository ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Repository.get_all",
        "get_all",
        (),
        "Repository ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Repository.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "Repository ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Repository.get_all_records",
        "get_all_records",
        (),
        "(Repository ref -> Repository record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Repository.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(Repository ref -> Repository record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
