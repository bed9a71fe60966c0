#!/usr/bin/env python3
"""Reads key slots and envelopes from docs/crypto.md alone: a second opinion on our own code.

  read_vault.py FOLDER.kluis [PASSWORD-FILE]      checks slots.json, opens a slot, names the keys' fingerprints
  read_vault.py FOLDER.kluis [PASSWORD-FILE] --audit    and goes through the log in data.db, action by action
  read_vault.py FILE.kbackup [PASSWORD-FILE] [--out DIR]   the same for an envelope, and unpacks a backup

Needs libsodium (libsodium23), and libsqlcipher for the log. Without a password file it takes the open key of a practice vault.
"""
import ctypes
import hashlib
import json
import os
import struct
import sys
import unicodedata

sodium = ctypes.CDLL("libsodium.so.23")
if sodium.sodium_init() < 0:
    sys.exit("libsodium does not start")
u64 = ctypes.c_ulonglong


def number(n):
    return struct.pack("<Q", n)


def lengthed(b):
    return number(len(b)) + b


def blake2b(message, key=b""):
    return hashlib.blake2b(message, digest_size=32, key=key).digest()


def subkey(data_key, n):
    return hashlib.blake2b(b"", digest_size=32, key=data_key, salt=number(n) + bytes(8),
                           person=b"RegieKlu" + bytes(8)).digest()


def bound(file, slot):
    return (lengthed(b"regiekompas-slot/1") + lengthed(bytes.fromhex(file["vault"])) + number(int(file["practice"]))
            + lengthed(b"sqlcipher-3 hmac-sha1") + number(4096) + lengthed(bytes.fromhex(slot["id"]))
            + lengthed(bytes.fromhex(slot["user"])) + lengthed(slot["kind"].encode()) + lengthed(slot["label"].encode())
            + number(slot.get("passes", 0)) + number(slot.get("memory", 0))
            + lengthed(bytes.fromhex(slot.get("salt", ""))))


def canonical(file):
    out = (lengthed(b"regiekompas-slots/1") + lengthed(bytes.fromhex(file["vault"])) + number(int(file["practice"]))
           + number(len(file["slots"])))
    for slot in file["slots"]:
        out += (lengthed(bound(file, slot)) + lengthed(bytes.fromhex(slot.get("nonce", "")))
                + lengthed(bytes.fromhex(slot.get("wrapped", slot.get("key", "")))))
    return out


def argon2id(password, slot):
    out = ctypes.create_string_buffer(32)
    if sodium.crypto_pwhash(out, u64(32), password, u64(len(password)), bytes.fromhex(slot["salt"]), u64(slot["passes"]),
                            ctypes.c_size_t(slot["memory"]), 2):
        sys.exit("no memory for Argon2id")
    return out.raw


def unwrap(file, slot, wrap_key):
    wrapped, aad = bytes.fromhex(slot["wrapped"]), bound(file, slot)
    out = ctypes.create_string_buffer(32)
    code = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        out, None, None, wrapped, u64(len(wrapped)), aad, u64(len(aad)), bytes.fromhex(slot["nonce"]), wrap_key)
    return None if code else out.raw


def data_key_of(file, password):
    if blake2b(canonical(file)).hex() != file["sum"]:
        sys.exit("slots: the sum is wrong")
    for slot in file["slots"]:
        key = None
        if password is None and slot["kind"] == "practice":
            key = bytes.fromhex(slot["key"])
        elif password is not None and slot["kind"] == "password":
            key = unwrap(file, slot, argon2id(password, slot))
        if key:
            if blake2b(canonical(file), subkey(key, 4)).hex() != file["mac"]:
                sys.exit("slots: the mac is wrong")
            return key
    sys.exit("no slot opens")


def content_of(raw, key):
    length = struct.unpack("<I", raw[12:16])[0]
    front, at = raw[:16 + length], 16 + length
    state = ctypes.create_string_buffer(sodium.crypto_secretstream_xchacha20poly1305_statebytes())
    if sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, raw[at:at + 24], key):
        sys.exit("envelope: the stream header")
    at, out, tag = at + 24, b"", ctypes.c_ubyte(0)
    while tag.value != 3:
        chunk = raw[at:at + 65536 + 17]
        piece = ctypes.create_string_buffer(max(1, len(chunk) - 17))
        if len(chunk) < 17 or sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, piece, None, ctypes.byref(tag), chunk, u64(len(chunk)), front, u64(len(front))):
            sys.exit("envelope: a chunk is wrong")
        out += piece.raw[:len(chunk) - 17]
        at, front = at + len(chunk), b""
    if at != len(raw):
        sys.exit("envelope: something after the end")
    return out


def files_of(content):
    at = 0
    while True:
        size = struct.unpack_from("<Q", content, at)[0]
        name = content[at + 8:at + 8 + size].decode()
        at += 8 + size
        if not name:
            break
        size = struct.unpack_from("<Q", content, at)[0]
        yield name, content[at + 8:at + 8 + size]
        at += 8 + size
    if at != len(content):
        sys.exit("archive: something after the end")


def big(n):
    return struct.pack(">q", n)


def measured(value):
    raw = value.encode() if isinstance(value, str) else bytes(value or b"")
    return big(len(raw)) + raw


AUDIT_COLUMNS = ("seq prev_hash action_id at monotonic app_version origin actor action object_kind object_id object_number "
                 "result reason rows_changed items actor_role actor_function actor_org ground break_glass").split()
STANDING = AUDIT_COLUMNS[16:]


def audit_hash(key, action):
    """The hash of one action, given by the names of its columns; None where no hash can fit."""
    kept = [name for name in STANDING if action[name] is not None]
    if kept and kept != STANDING:
        return None
    message = b"b" if kept else b"a"
    for name in AUDIT_COLUMNS[:16] + kept:
        message += big(action[name]) if isinstance(action[name], int) else measured(action[name])
    return blake2b(message, key)


def row_hash(key, table, row, values):
    return hashlib.blake2b(b"r" + big(table) + big(row) + measured(values), digest_size=16, key=key).digest()


def next_digest(digest, table, row, revision, hashed):
    return blake2b(b"i" + measured(digest) + big(table) + big(row) + big(revision) + measured(hashed))


def rows_of(path, key, sql):
    """What @sql gives of an encrypted file, through the bare engine."""
    engine = ctypes.CDLL("libsqlcipher.so.0")
    engine.sqlite3_column_int64.restype = ctypes.c_longlong
    for name in ("sqlite3_column_blob", "sqlite3_column_name"):
        getattr(engine, name).restype = ctypes.c_void_p
    handle, statement = ctypes.c_void_p(), ctypes.c_void_p()
    if engine.sqlite3_open_v2(path.encode(), ctypes.byref(handle), 1, None):
        sys.exit("data.db does not open")
    raw = b"x'" + key.hex().encode() + b"'"
    engine.sqlite3_key_v2(handle, b"main", raw, len(raw))
    for pragma in (b"cipher_page_size = 4096", b"cipher_hmac_algorithm = HMAC_SHA1",
                   b"cipher_kdf_algorithm = PBKDF2_HMAC_SHA1", b"kdf_iter = 64000"):
        engine.sqlite3_exec(handle, b"PRAGMA " + pragma, None, None, None)
    if engine.sqlite3_prepare_v2(handle, sql.encode(), -1, ctypes.byref(statement), None):
        sys.exit("data.db: the key does not fit")
    while engine.sqlite3_step(statement) == 100:
        row = {}
        for i in range(engine.sqlite3_column_count(statement)):
            kind = engine.sqlite3_column_type(statement, i)
            size = engine.sqlite3_column_bytes(statement, i)
            held = ctypes.string_at(engine.sqlite3_column_blob(statement, i), size) if size and kind != 1 else b""
            row[ctypes.string_at(engine.sqlite3_column_name(statement, i)).decode()] = (
                engine.sqlite3_column_int64(statement, i) if kind == 1 else None if kind == 5 else
                held.decode() if kind == 3 else held)
        yield row
    engine.sqlite3_finalize(statement)
    engine.sqlite3_close_v2(handle)


def check_audit(path, data_key):
    """Goes through the log: how many actions, and how many of them say as what they were done."""
    key, digests = subkey(data_key, 2), {}
    for item in rows_of(path, subkey(data_key, 1), "SELECT seq, tbl, row, revision, hash FROM audit_item ORDER BY rid"):
        digests[item["seq"]] = next_digest(
            digests.get(item["seq"], bytes(32)), item["tbl"], item["row"], item["revision"], item["hash"])
    before, standing, actions = bytes(32), 0, 0
    redacted = {row["seq"] for row in rows_of(path, subkey(data_key, 1), "SELECT seq FROM audit_redaction")}
    for action in rows_of(path, subkey(data_key, 1), "SELECT * FROM audit ORDER BY seq"):
        actions += 1
        whole = action["seq"] in redacted or audit_hash(key, action) == action["hash"]
        if action["seq"] != actions or action["prev_hash"] != before or not whole:
            sys.exit("audit: action %d is not as it was written" % action["seq"])
        if action["items"] != digests.get(action["seq"], bytes(32)):
            sys.exit("audit: the rows of action %d are not those it wrote" % action["seq"])
        before = action["hash"]
        standing += action["actor_role"] is not None
    return actions, standing


def main(arguments):
    log = "--audit" in arguments
    arguments = [a for a in arguments if a != "--audit"]
    folder = arguments.pop(arguments.index("--out") + 1) if "--out" in arguments else None
    words = [a for a in arguments if a != "--out"]
    if not words:
        sys.exit(__doc__)
    password = None
    if len(words) > 1:
        with open(words[1], "rb") as file:
            text = file.readline().rstrip(b"\r\n")
        password = unicodedata.normalize("NFC", text.decode()).encode()
    if os.path.isdir(words[0]):
        with open(os.path.join(words[0], "slots.json"), encoding="utf-8") as file:
            key = data_key_of(json.load(file), password)
        if log:
            print("log: %d actions, %d with role and ground" % check_audit(os.path.join(words[0], "data.db"), key))
    else:
        with open(words[0], "rb") as file:
            raw = file.read()
        if raw[:12] != b"RegieEnv" + struct.pack("<I", 1):
            sys.exit("not an envelope of version 1")
        header = json.loads(raw[16:16 + struct.unpack("<I", raw[12:16])[0]])
        key = data_key_of(json.loads(header["slots"]), password)
        content = content_of(raw, subkey(key, 5))
        print("envelope:", header["kind"], "of vault", header["vault"], "at action", header["seq"])
        for name, data in files_of(content) if header["kind"] == "backup" else []:
            print("holds:", name, len(data), "bytes")
            if folder:
                with open(os.path.join(folder, name), "xb") as out:
                    out.write(data)
    print("sound; fingerprint of the data key:", blake2b(key).hex()[:16])


if __name__ == "__main__":
    main(sys.argv[1:])
