package fr.relais.launcher;

import fr.relais.infrastructure.Persona;
import fr.relais.infrastructure.TokenIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A token for each persona, in a file that its owner alone may read; gone with the key that signed them. */
final class TokenFile implements AutoCloseable {

    private final Path path;
    private final TokenIssuer issuer;

    private TokenFile(Path path, TokenIssuer issuer) {
        this.path = path;
        this.issuer = issuer;
    }

    static TokenFile create(Path path, TokenIssuer issuer) {
        TokenFile file = new TokenFile(path, issuer);
        file.renew();
        return file;
    }

    /** Replaces the file whole, so that nobody reads half of it. */
    void renew() {
        String lines = Stream.of(Persona.values())
                .map(persona -> persona.name() + " " + issuer.token(persona) + "\n")
                .collect(Collectors.joining());
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, lines);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
