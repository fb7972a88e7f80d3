package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.Bic;
import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.kit.problem.Refused;
import fr.relais.paymentfiles.virement.Compte;
import fr.relais.paymentfiles.virement.EcrireVirements;
import fr.relais.paymentfiles.virement.FichierVirements;
import fr.relais.paymentfiles.virement.LotRefuse;
import fr.relais.paymentfiles.virement.Virement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A lot as its SEPA file says it: the same lot always gives the same bytes. */
final class LotSepa {

    private LotSepa() {}

    /** A transfer, and the account that it goes to. */
    record Ligne(fr.relais.funding.virement.Virement virement, CompteBancaire compte) {}

    /** {@code libereLe} is the instant of the release, in the zone of the Caf. */
    static FichierVirements write(Lot lot, OffsetDateTime libereLe, Caisses.Caisse caisse, List<Ligne> lines) {
        try {
            return EcrireVirements.ecrire(new fr.relais.paymentfiles.virement.Lot(
                    lot.id().toString().replace("-", ""),
                    libereLe,
                    lot.executionLe(),
                    debited(caisse),
                    lines.stream().map(LotSepa::virement).toList(),
                    lot.total().euros()));
        } catch (LotRefuse refused) {
            throw Refused.because(LotRefusal.FICHIER_IMPOSSIBLE, refused.detail());
        }
    }

    /** The file of a lot that was released is the one that was released, to the byte. */
    static FichierVirements requireSame(Lot lot, FichierVirements file) {
        String released = lot.empreinte().orElse("");
        if (!file.sha256().equals(released)) {
            throw Refused.because(
                    LotRefusal.FICHIER_DIFFERENT,
                    "L'empreinte du fichier serait " + file.sha256() + " ; celle qui a été libérée est " + released
                            + ".");
        }
        return file;
    }

    private static Compte debited(Caisses.Caisse caisse) {
        return new Compte(caisse.nom(), caisse.iban(), Optional.of(caisse.bic()));
    }

    private static Virement virement(Ligne line) {
        CompteBancaire to = line.compte();
        var virement = line.virement();
        return new Virement(
                virement.endToEndId(),
                virement.montant().euros(),
                new Compte(to.titulaire(), to.iban().entier(), to.bic().map(Bic::value)),
                objet(virement));
    }

    /** What the beneficiary reads on its statement. */
    private static String objet(fr.relais.funding.virement.Virement virement) {
        return "RPE " + virement.dossier() + " " + virement.paiement().cle().libelle();
    }
}
