"""The vault: objects, versions, and data keys."""

from __future__ import annotations

from calls import call


def vault(k: dict[str, str]) -> None:
    part, context = "vault.", {"organization_id": "org_1"}
    made = call(part + "create_kv", key_context=context, name="secret", value="one")
    call(part + "list_kv")
    read = call(part + "get_kv", made.id)
    assert read.value == "one"
    call(part + "get_name", "secret")
    call(part + "update_kv", made.id, value="two", version_check=read.metadata.version_id)
    versions = call(part + "list_kv_versions", made.id)
    assert [it.current_version for it in versions.data] == [True, False]
    call(part + "list_kv_metadata", made.id)
    call(part + "delete_kv", made.id)
    pair = call(part + "create_data_key", context=context)
    opened = call(part + "create_decrypt", keys=pair.encrypted_keys)
    assert opened.data_key == pair.data_key
    call(part + "create_rekey", context={"organization_id": "org_2"}, encrypted_keys=pair.encrypted_keys)
    sealed = call(part + "encrypt", data="words", key_context=context)
    assert call(part + "decrypt", encrypted_data=sealed) == "words"
