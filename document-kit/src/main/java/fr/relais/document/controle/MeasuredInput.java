package fr.relais.document.controle;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/** The bytes of an image as its decoder reads them; each read asks whether the decoder may go on. */
final class MeasuredInput extends FilterInputStream {

    private final Effort effort;

    MeasuredInput(byte[] bytes, Effort effort) {
        super(new ByteArrayInputStream(bytes));
        this.effort = effort;
    }

    @Override
    public int read() throws IOException {
        effort.go();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        effort.go();
        return super.read(into, offset, length);
    }
}
