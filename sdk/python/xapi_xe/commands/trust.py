"""Who may do what: subjects and roles, sessions, passwords, secrets, certificates."""

from __future__ import annotations

from xapi_xe.commands.calling import on_uuid, print_uuid
from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError

secret_destroy = on_uuid("secret.destroy")


def subject_add(ctx: Context) -> None:
    """``subject-add subject-name=``: a user or group of the external directory."""
    identifier = ctx.call("auth.get_subject_identifier", ctx.params.require("subject-name"))
    known = ctx.call("auth.get_subject_information_from_identifier", identifier)
    record = {"subject_identifier": identifier, "other_config": known}
    print_uuid(ctx, "subject", ctx.call("subject.create", record))


def subject_remove(ctx: Context) -> None:
    """``subject-remove subject-uuid=``."""
    ctx.call("subject.destroy", ctx.by_uuid("subject", "subject-uuid"))


def subject_role_add(ctx: Context) -> None:
    """``subject-role-add uuid= role-name= | role-uuid=``."""
    ctx.call("subject.add_to_roles", ctx.by_uuid("subject"), _role(ctx))


def subject_role_remove(ctx: Context) -> None:
    """``subject-role-remove uuid= role-name= | role-uuid=``."""
    ctx.call("subject.remove_from_roles", ctx.by_uuid("subject"), _role(ctx))


def _role(ctx: Context) -> str:
    if ctx.params.get("role-uuid"):
        return ctx.by_uuid("role", "role-uuid")
    name = ctx.params.get("role-name")
    if not name:
        raise UsageError("Required parameter not found: role-name", ["Or role-uuid"])
    return ctx.by_name("role", name)


def session_subject_identifier_list(ctx: Context) -> None:
    """``session-subject-identifier-list``."""
    found = ctx.call("session.get_all_subject_identifiers")
    ctx.print_records([("subject-identifier ( RO)", each)] for each in found)


def session_subject_identifier_logout(ctx: Context) -> None:
    """``session-subject-identifier-logout subject-identifier=``."""
    ctx.call("session.logout_subject_identifier", ctx.params.require("subject-identifier"))


def session_subject_identifier_logout_all(ctx: Context) -> None:
    """``session-subject-identifier-logout-all``."""
    for each in ctx.call("session.get_all_subject_identifiers"):
        ctx.call("session.logout_subject_identifier", each)


def user_password_change(ctx: Context) -> None:
    """``user-password-change [old=] [new=]``; what is missing is asked for, unseen."""
    new = ctx.params.get("new")
    if "new" not in ctx.params:
        new = ctx.terminal.prompt("New password: ", hidden=True)
        if ctx.terminal.prompt("New password again: ", hidden=True) != new:
            raise CommandError("The passwords differ", ["Nothing was changed."])
    if not new:
        raise CommandError("An empty password is none")
    ctx.call("session.change_password", ctx.params.get("old"), new)


def secret_create(ctx: Context) -> None:
    """``secret-create value= [other-config:K=V ...]``."""
    record = {
        "value": ctx.params.require("value"),
        "other_config": ctx.params.mapping("other-config"),
    }
    print_uuid(ctx, "secret", ctx.call("secret.create", record))


# --- the external directory -----------------------------------------------------------------


def pool_enable_external_auth(ctx: Context) -> None:
    """``pool-enable-external-auth auth-type= service-name= [uuid=] [config:K=V ...]``."""
    params = ctx.params
    pool = ctx.by_uuid("pool") if "uuid" in params else ctx.pool
    kind, service = params.require("auth-type"), params.require("service-name")
    ctx.call("pool.enable_external_auth", pool, params.mapping("config"), service, kind)


def pool_disable_external_auth(ctx: Context) -> None:
    """``pool-disable-external-auth [uuid=] [config:K=V ...]``."""
    pool = ctx.by_uuid("pool") if "uuid" in ctx.params else ctx.pool
    ctx.call("pool.disable_external_auth", pool, ctx.params.mapping("config"))


# --- certificates of the pool ---------------------------------------------------------------


def pool_certificate_list(ctx: Context) -> None:
    """``pool-certificate-list``."""
    ctx.print_list(ctx.call("pool.certificate_list"))


def pool_certificate_install(ctx: Context) -> None:
    """``pool-certificate-install filename=``: known by the name of its file."""
    ctx.task("pool.certificate_install", *_file(ctx))


def pool_certificate_uninstall(ctx: Context) -> None:
    """``pool-certificate-uninstall name=``."""
    ctx.task("pool.certificate_uninstall", ctx.params.require("name"))


def pool_certificate_sync(ctx: Context) -> None:
    """``pool-certificate-sync``."""
    ctx.task("pool.certificate_sync")


def pool_install_ca_certificate(ctx: Context) -> None:
    """``pool-install-ca-certificate filename=``."""
    ctx.task("pool.install_ca_certificate", *_file(ctx))


def pool_uninstall_ca_certificate(ctx: Context) -> None:
    """``pool-uninstall-ca-certificate name= [--force]``."""
    name, force = ctx.params.require("name"), ctx.params.flag("force")
    ctx.task("pool.uninstall_ca_certificate", name, force)


def pool_crl_list(ctx: Context) -> None:
    """``pool-crl-list``."""
    ctx.print_list(ctx.call("pool.crl_list"))


def pool_crl_install(ctx: Context) -> None:
    """``pool-crl-install filename=``."""
    ctx.task("pool.crl_install", *_file(ctx))


def pool_crl_uninstall(ctx: Context) -> None:
    """``pool-crl-uninstall name=``."""
    ctx.task("pool.crl_uninstall", ctx.params.require("name"))


def pool_enable_tls_verification(ctx: Context) -> None:
    """``pool-enable-tls-verification``."""
    ctx.call("pool.enable_tls_verification")


def _file(ctx: Context) -> tuple[str, str]:
    """Its last name, and what is in it."""
    path = ctx.params.require("filename")
    try:
        text = ctx.terminal.load(path).decode("ascii")
    except UnicodeDecodeError:
        raise CommandError(f"{path} is no PEM file") from None
    return path.rsplit("/", 1)[-1], text
