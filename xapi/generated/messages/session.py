# Written by codegen from idl/; change the IDL, not this file.
"""Messages of session: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import LOCAL_ROOT_ONLY, POOL_ADMIN, POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, string
from xapi.idl.messages import (
    Message,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)

_string_to_string_map = partial(map_of, string, string)


def _change_password(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _login_with_password(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]) if len(args) > 2 else "1.1",
        string(args[3]) if len(args) > 3 else "",
    )


def _slave_local_login_with_password(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _slave_login(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "session.change_password",
        "custom",
        (
            ("old_pwd", "string"),
            ("new_pwd", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _change_password,
    ),
    message(
        "session.create_from_db_file",
        "custom",
        (("filename", "string"),),
        "session ref",
        LOCAL_ROOT_ONLY,
        one_string,
        asynchronous=True,
    ),
    message(
        "session.get_all_subject_identifiers",
        "custom",
        (),
        "string set",
        READ_ONLY,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "session.local_logout",
        "custom",
        (),
        "void",
        POOL_ADMIN,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "session.login_with_password",
        "custom",
        (
            ("uname", "string"),
            ("pwd", "string"),
            ("version", "string", "1.1"),
            ("originator", "string", ""),
        ),
        "session ref",
        READ_ONLY,
        _login_with_password,
        session=False,
        secret=True,
        not_forwarded=True,
        errors=(
            "SESSION_AUTHENTICATION_FAILED",
            "HOST_IS_SLAVE",
        ),
    ),
    message("session.logout", "custom", (), "void", READ_ONLY, no_arguments),
    message(
        "session.logout_subject_identifier",
        "custom",
        (("subject_identifier", "string"),),
        "void",
        POOL_OPERATOR,
        one_string,
        asynchronous=True,
    ),
    message(
        "session.slave_local_login",
        "custom",
        (("psecret", "string"),),
        "session ref",
        POOL_ADMIN,
        one_string,
        secrets=("psecret",),
        session=False,
        secret=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "session.slave_local_login_with_password",
        "custom",
        (
            ("uname", "string"),
            ("pwd", "string"),
        ),
        "session ref",
        POOL_ADMIN,
        _slave_local_login_with_password,
        session=False,
        secret=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "session.slave_login",
        "custom",
        (
            ("host", "host ref"),
            ("psecret", "string"),
        ),
        "session ref",
        POOL_ADMIN,
        _slave_login,
        secrets=("psecret",),
        session=False,
        secret=True,
        not_forwarded=True,
    ),
    message(
        "session.get_auth_user_name",
        "getter",
        (("self", "session ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="auth_user_name",
        custom=False,
    ),
    message(
        "session.get_auth_user_sid",
        "getter",
        (("self", "session ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="auth_user_sid",
        custom=False,
    ),
    message(
        "session.get_client_certificate",
        "getter",
        (("self", "session ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="client_certificate",
        custom=False,
    ),
    message(
        "session.get_is_local_superuser",
        "getter",
        (("self", "session ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_local_superuser",
        custom=False,
    ),
    message(
        "session.get_last_active",
        "getter",
        (("self", "session ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="last_active",
        custom=False,
    ),
    message(
        "session.get_originator",
        "getter",
        (("self", "session ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="originator",
        custom=False,
    ),
    message(
        "session.get_other_config",
        "getter",
        (("self", "session ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "session.set_other_config",
        "setter",
        (
            ("self", "session ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "session.add_to_other_config",
        "add_to",
        (
            ("self", "session ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "session.remove_from_other_config",
        "remove_from",
        (
            ("self", "session ref"),
            ("key", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "session.get_parent",
        "getter",
        (("self", "session ref"),),
        "session ref",
        READ_ONLY,
        one_ref,
        field="parent",
        custom=False,
    ),
    message(
        "session.get_pool",
        "getter",
        (("self", "session ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="pool",
        custom=False,
    ),
    message(
        "session.get_rbac_permissions",
        "getter",
        (("self", "session ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="rbac_permissions",
        custom=False,
    ),
    message(
        "session.get_subject",
        "getter",
        (("self", "session ref"),),
        "subject ref",
        READ_ONLY,
        one_ref,
        field="subject",
        custom=False,
    ),
    message(
        "session.get_tasks",
        "getter",
        (("self", "session ref"),),
        "task ref set",
        READ_ONLY,
        one_ref,
        field="tasks",
        custom=False,
    ),
    message(
        "session.get_this_host",
        "getter",
        (("self", "session ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="this_host",
        custom=False,
    ),
    message(
        "session.get_this_user",
        "getter",
        (("self", "session ref"),),
        "user ref",
        READ_ONLY,
        one_ref,
        field="this_user",
        custom=False,
    ),
    message(
        "session.get_uuid",
        "getter",
        (("self", "session ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "session.get_validation_time",
        "getter",
        (("self", "session ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="validation_time",
        custom=False,
    ),
    message(
        "session.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "session ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "session.get_record",
        "get_record",
        (("self", "session ref"),),
        "session record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
)
