package fr.relais.funding.retour;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.relais.document.Fichier;
import fr.relais.kit.problem.Refused;
import fr.relais.paymentfiles.retour.FichierBancaireRefuse;
import fr.relais.paymentfiles.retour.FichierRetours;
import fr.relais.paymentfiles.retour.LireRetours;
import java.io.ByteArrayInputStream;

/** A file of a bank that was read whole; what asks twice is told by the hash of its bytes. */
public record FichierDeBanque(String empreinte, @JsonIgnore FichierRetours contenu) {

    /** One transaction holds them all (ASM-FUND-81). */
    static final int LIGNES_AU_PLUS = 1_000;

    /** The size is bounded by whoever received the bytes. */
    public static FichierDeBanque read(byte[] octets) {
        FichierRetours contenu = lire(octets);
        int lines = contenu.retours().size()
                + contenu.lots().size()
                + contenu.ecartees().size();
        if (lines > LIGNES_AU_PLUS) {
            throw refused("TROP_DE_LIGNES", "Le fichier a " + lines + " lignes : " + LIGNES_AU_PLUS + " au plus.");
        }
        return new FichierDeBanque(Fichier.empreinte(octets), contenu);
    }

    private static FichierRetours lire(byte[] octets) {
        try {
            return LireRetours.lire(new ByteArrayInputStream(octets), octets.length);
        } catch (FichierBancaireRefuse unread) {
            throw refused(unread.code().name(), unread.detail());
        }
    }

    private static Refused refused(String code, String detail) {
        return Refused.because(RetourRefusal.FICHIER_BANCAIRE_REFUSE, code + " : " + detail);
    }
}
