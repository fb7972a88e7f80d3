package fr.relais.infrastructure;

/** A port asked for is in use by another program; the message says which port and for what, in French, for the operator. */
public final class PortTaken extends IllegalStateException {
    private final int port;

    PortTaken(int port, String usage, Throwable cause) {
        super(
                "Le port " + port + " (" + usage + ") est déjà pris : arrêtez le programme qui l'occupe,"
                        + " ou choisissez un autre port.",
                cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
