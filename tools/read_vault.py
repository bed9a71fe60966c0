#!/usr/bin/env python3
"""Reads key slots and envelopes from docs/crypto.md alone: a second opinion on our own code.

  read_vault.py FOLDER.kluis [PASSWORD-FILE]      checks slots.json, opens a slot, names the keys' fingerprints
  read_vault.py FILE.kbackup [PASSWORD-FILE] [--out DIR]   the same for an envelope, and unpacks a backup

Needs libsodium (libsodium23). Without a password file it takes the open key of a practice vault.
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


def main(arguments):
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
