package fr.relais.funding.lot;

import fr.relais.kit.problem.Refused;
import fr.relais.paymentfiles.virement.FichierVirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives out the file of a lot that left, always the same bytes; before that nobody has it (ASM-FUND-72). */
@ApplicationScoped
public class ReadFichier {

    private final Lots lots;
    private final Fichiers fichiers;

    ReadFichier(Lots lots, Fichiers fichiers) {
        this.lots = lots;
        this.fichiers = fichiers;
    }

    @Transactional
    public FichierVirements read(UUID id) {
        Lot lot = lots.find(id);
        if (lot.etat() != EtatLot.EMIS) {
            throw Refused.because(
                    LotRefusal.LOT_ETAT_INCOMPATIBLE,
                    "Le fichier est remis une fois le lot émis : il est " + lot.etat() + ".");
        }
        return fichiers.again(lot);
    }
}
