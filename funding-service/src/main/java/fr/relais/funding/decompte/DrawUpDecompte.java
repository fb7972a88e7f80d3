package fr.relais.funding.decompte;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.decompte.Decompte.Mouvements;
import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.Comptes;
import fr.relais.funding.paiement.Ordre;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Draws up the statement of a year as of today; refuses a year that nothing was said, paid or covered of. */
@ApplicationScoped
public class DrawUpDecompte {

    private final FaitsConnus faitsConnus;
    private final Comptes comptes;
    private final Parametrage parametrage;
    private final WriteAvis write;
    private final Clock clock;

    DrawUpDecompte(FaitsConnus faitsConnus, Comptes comptes, Parametrage parametrage, WriteAvis write, Clock clock) {
        this.faitsConnus = faitsConnus;
        this.comptes = comptes;
        this.parametrage = parametrage;
        this.write = write;
        this.clock = clock;
    }

    @Transactional
    public Decompte drawUp(DossierId dossier, Exercice exercice) {
        Faits faits = faitsConnus.require(dossier);
        Compte compte = comptes.of(dossier);
        Mouvements mouvements = mouvements(faits, compte, exercice);
        if (!faits.isCouvert(exercice) && isEmpty(mouvements)) {
            throw Refused.because(
                    DecompteRefusal.EXERCICE_SANS_ECHEANCE,
                    "Le dossier " + dossier + " n'a ni convention ni paiement pour " + exercice + ".");
        }
        return new Decompte(
                dossier,
                write.gestionnaire(dossier),
                exercice,
                LocalDate.now(clock),
                droit(faits, parametrage.current(), exercice),
                mouvements);
    }

    /** The réel as soon as it is validated, the prévisionnel before. */
    private static Optional<Droit> droit(Faits faits, Parametres parametres, Exercice exercice) {
        return Droits.find(faits, parametres, exercice, TypeDeclaration.REEL)
                .or(() -> Droits.find(faits, parametres, exercice, TypeDeclaration.PREVISIONNEL));
    }

    private Mouvements mouvements(Faits faits, Compte compte, Exercice exercice) {
        Predicate<Ordre> ofTheYear = ordre -> ordre.cle().exercice().equals(exercice);
        return new Mouvements(
                faits.reprise(exercice).map(reprise -> reprise.acomptes()).orElse(List.of()),
                compte.paiements()
                        .filter(ofTheYear)
                        .map(ordre -> write.of(ordre, compte))
                        .toList(),
                compte.indus()
                        .filter(ofTheYear)
                        .map(ordre -> new Decompte.Indu(
                                ordre.id(),
                                ordre.cle(),
                                ordre.ordonneLe(),
                                ordre.montant().negate(),
                                compte.recouvrement(ordre).reste()))
                        .toList());
    }

    private static boolean isEmpty(Mouvements mouvements) {
        return mouvements.repris().isEmpty()
                && mouvements.paiements().isEmpty()
                && mouvements.indus().isEmpty();
    }
}
