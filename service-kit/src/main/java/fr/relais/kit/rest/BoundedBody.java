package fr.relais.kit.rest;

import fr.relais.kit.problem.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body whose length nobody told: read up to a limit, and refused at the byte that passes it. */
final class BoundedBody extends FilterInputStream {

    private final Supplier<Refused> refusal;
    private long left;

    BoundedBody(InputStream body, long most, Supplier<Refused> refusal) {
        super(body);
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
