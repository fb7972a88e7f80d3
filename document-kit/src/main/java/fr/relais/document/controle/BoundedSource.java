package fr.relais.document.controle;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a PDF as its parser reads them; each read asks whether the parser may go on. */
final class BoundedSource implements RandomAccessRead {

    private static final int OFTEN = 256;

    private final RandomAccessReadBuffer bytes;
    private final Effort effort;
    private int reads;

    BoundedSource(byte[] bytes, Effort effort) {
        this.bytes = new RandomAccessReadBuffer(bytes);
        this.effort = effort;
    }

    private void ask() {
        reads++;
        if (reads % OFTEN == 0) {
            effort.go();
        }
    }

    @Override
    public int read() throws IOException {
        ask();
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        effort.go();
        return bytes.read(into, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        ask();
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        ask();
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
