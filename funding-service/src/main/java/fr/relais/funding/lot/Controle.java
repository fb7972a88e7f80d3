package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.Beneficiaires;
import fr.relais.funding.comptebancaire.ComptesBancaires;
import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.lot.Constat.CompteConnu;
import fr.relais.funding.lot.Constat.Echeance;
import fr.relais.funding.lot.Constat.Prevu;
import fr.relais.funding.virement.APayer;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks up what the control needs, once for each beneficiary and each dossier. */
@ApplicationScoped
class Controle {

    private final ComptesBancaires comptes;
    private final Beneficiaires beneficiaires;
    private final FaitsConnus faits;

    Controle(ComptesBancaires comptes, Beneficiaires beneficiaires, FaitsConnus faits) {
        this.comptes = comptes;
        this.beneficiaires = beneficiaires;
        this.faits = faits;
    }

    /** What the payments of a Caf are looked at with, within one transaction. */
    Lecture of(String codeCaf) {
        return new Lecture(codeCaf);
    }

    private record Destinataire(CompteConnu compte, boolean bloque) {}

    /** Keeps what it read. */
    final class Lecture {

        private final String codeCaf;
        private final Map<Siret, Destinataire> destinataires = new HashMap<>();
        private final Map<DossierId, Faits> dossiers = new HashMap<>();

        private Lecture(String codeCaf) {
            this.codeCaf = codeCaf;
        }

        PaiementControle controle(APayer payment) {
            Echeance due = new Echeance(payment.cle(), payment.net(), payment.beneficiaire());
            Constat constat = constat(payment.dossier(), due, Optional.empty());
            return new PaiementControle(payment, constat.compte().verifie(), Anomalie.of(constat));
        }

        VirementControle controle(Virement virement, Echeance due) {
            Prevu prevu = new Prevu(virement.montant(), virement.beneficiaire(), virement.compteId());
            Constat constat = constat(virement.dossier(), due, Optional.of(prevu));
            return new VirementControle(virement, constat.compte().verifie(), Anomalie.of(constat));
        }

        private Constat constat(DossierId dossier, Echeance due, Optional<Prevu> prevu) {
            Destinataire to = destinataires.computeIfAbsent(due.beneficiaire(), this::read);
            return new Constat(due, to.compte(), to.bloque(), dossiers.computeIfAbsent(dossier, faits::of), prevu);
        }

        private Destinataire read(Siret siret) {
            CompteConnu compte = new CompteConnu(comptes.etat(codeCaf, siret), comptes.verifie(codeCaf, siret));
            return new Destinataire(
                    compte, beneficiaires.blocage(codeCaf, siret).isPresent());
        }
    }
}
