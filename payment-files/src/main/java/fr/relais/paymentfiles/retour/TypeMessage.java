package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.util.stream.Stream;

/** The messages that are read; the namespace of the file decides, and no other version is guessed. */
public enum TypeMessage {
    PAIN_002_001_03("pain.002.001.03"),
    PAIN_002_001_10("pain.002.001.10"),
    CAMT_054_001_02("camt.054.001.02"),
    CAMT_054_001_08("camt.054.001.08");

    private static final String STANDARD = "urn:iso:std:iso:20022:tech:xsd:";

    private final String norme;

    TypeMessage(String norme) {
        this.norme = norme;
    }

    /** The name the standard gives it. */
    public String norme() {
        return norme;
    }

    static TypeMessage of(String namespace) {
        return Stream.of(values())
                .filter(type -> (STANDARD + type.norme).equals(namespace))
                .findFirst()
                .orElseThrow(() -> new FichierBancaireRefuse(
                        Code.MESSAGE_INCONNU,
                        "Le fichier n'est ni un pain.002 (versions 03 et 10) ni un camt.054 (versions 02 et 08)."));
    }
}
