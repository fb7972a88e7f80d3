package fr.relais.document;

import java.util.List;

/** Looks at the electronic signatures of a PDF, where a service keeps signed ones; none is looked for by default. */
public interface SignatureVerifier {

    boolean mayBeIn(byte[] pdf);

    /** Refused when one of them does not hold. */
    List<SignatureElectronique> verify(byte[] pdf);
}
