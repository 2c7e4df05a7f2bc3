"""Commands on subjects, sessions, secrets and certificates."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "subject-add": Verb(
        "trust:subject_add",
        "Lets a user or group of the external directory log in; roles say what it may do. "
        "Prints the uuid.",
        required=("subject-name",),
        common=True,
    ),
    "subject-remove": Verb(
        "trust:subject_remove",
        "Takes the right to log in away.",
        required=("subject-uuid",),
    ),
    "subject-role-add": Verb(
        "trust:subject_role_add",
        "Gives a subject a role.",
        required=("uuid",),
        optional=("role-name", "role-uuid"),
    ),
    "subject-role-remove": Verb(
        "trust:subject_role_remove",
        "Takes a role from a subject.",
        required=("uuid",),
        optional=("role-name", "role-uuid"),
    ),
    "session-subject-identifier-list": Verb(
        "trust:session_subject_identifier_list",
        "Lists which users of the external directory are logged in.",
    ),
    "session-subject-identifier-logout": Verb(
        "trust:session_subject_identifier_logout",
        "Ends the sessions of a user of the external directory.",
        required=("subject-identifier",),
    ),
    "session-subject-identifier-logout-all": Verb(
        "trust:session_subject_identifier_logout_all",
        "Ends the sessions of all users of the external directory.",
    ),
    "user-password-change": Verb(
        "trust:user_password_change",
        "Changes the password of the user who is logged in, on all hosts. Without new it is "
        "asked for.",
        optional=("old", "new"),
    ),
    "secret-create": Verb(
        "trust:secret_create",
        "Keeps a password under a uuid, by which settings name it. Prints the uuid.",
        required=("value",),
        optional=("other-config:",),
    ),
    "secret-destroy": Verb(
        "trust:secret_destroy",
        "Removes a secret.",
        required=("uuid",),
    ),
    "pool-enable-external-auth": Verb(
        "trust:pool_enable_external_auth",
        "Has all hosts know the users of a directory. auth-type is AD or another plugin's name.",
        required=("auth-type", "service-name"),
        optional=("uuid", "config:"),
    ),
    "pool-disable-external-auth": Verb(
        "trust:pool_disable_external_auth",
        "Ends the knowledge of the directory's users.",
        optional=("uuid", "config:"),
    ),
    "pool-certificate-list": Verb(
        "trust:pool_certificate_list",
        "Lists the authorities that the pool trusts.",
    ),
    "pool-certificate-install": Verb(
        "trust:pool_certificate_install",
        "Has all hosts trust an authority; it is known by the name of its file (PEM).",
        required=("filename",),
    ),
    "pool-certificate-uninstall": Verb(
        "trust:pool_certificate_uninstall",
        "Ends the trust in an authority.",
        required=("name",),
    ),
    "pool-certificate-sync": Verb(
        "trust:pool_certificate_sync",
        "Gives all hosts the certificates and revocation lists of the coordinator.",
    ),
    "pool-install-ca-certificate": Verb(
        "trust:pool_install_ca_certificate",
        "Has all hosts trust an authority; it is known by the name of its file (PEM).",
        required=("filename",),
    ),
    "pool-uninstall-ca-certificate": Verb(
        "trust:pool_uninstall_ca_certificate",
        "Ends the trust in an authority.",
        required=("name",),
        optional=("force",),
    ),
    "pool-crl-list": Verb(
        "trust:pool_crl_list",
        "Lists the revocation lists of the pool.",
    ),
    "pool-crl-install": Verb(
        "trust:pool_crl_install",
        "Gives all hosts a revocation list (PEM), known by the name of its file.",
        required=("filename",),
    ),
    "pool-crl-uninstall": Verb(
        "trust:pool_crl_uninstall",
        "Takes a revocation list from all hosts.",
        required=("name",),
    ),
    "pool-enable-tls-verification": Verb(
        "trust:pool_enable_tls_verification",
        "Has all hosts verify the certificates of others, for good.",
    ),
    "pool-enable-client-certificate-auth": Verb(
        "pool:pool_enable_client_certificate_auth",
        "Lets clients in whose certificate has this name.",
        required=("name",),
        optional=("uuid",),
    ),
    "pool-disable-client-certificate-auth": Verb(
        "pool:pool_disable_client_certificate_auth",
        "Lets no client in by its certificate.",
        optional=("uuid",),
    ),
}
