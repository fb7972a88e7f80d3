package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import fr.relais.paymentfiles.retour.XmlSur.Arbre;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/** Reads a file of a bank, whole or not at all. */
public final class LireRetours {

    private LireRetours() {}

    /**
     * What the file says.
     *
     * @param maxBytes where the reading stops, whatever the length announced
     * @throws FichierBancaireRefuse for whatever is wrong with the file
     */
    public static FichierRetours lire(InputStream file, int maxBytes) {
        Arbre arbre = XmlSur.read(file, maxBytes);
        TypeMessage type = TypeMessage.of(arbre.namespace());
        FichierRetours read = switch (type) {
            case PAIN_002_001_03, PAIN_002_001_10 -> Pain002.read(type, arbre.racine());
            case CAMT_054_001_02, CAMT_054_001_08 -> Camt054.read(type, arbre.racine());
        };
        requireDistinct(read);
        return read;
    }

    /** A report gives one status per transfer; an account may see a transfer leave and come back, but neither twice (ASM-BANK-5). */
    private static void requireDistinct(FichierRetours read) {
        boolean report = read.type() == TypeMessage.PAIN_002_001_03 || read.type() == TypeMessage.PAIN_002_001_10;
        Set<String> seen = new HashSet<>();
        for (Retour retour : read.retours()) {
            if (!seen.add(report ? retour.endToEndId() : retour.endToEndId() + " " + retour.statut())) {
                throw new FichierBancaireRefuse(
                        Code.LIGNE_EN_DOUBLE, "Le même virement figure deux fois dans le fichier.");
            }
        }
    }
}
