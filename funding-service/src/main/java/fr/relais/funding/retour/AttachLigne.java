package fr.relais.funding.retour;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.Virement;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Ties a line to the transfer it speaks of: applied then as any answer is, and refused if it cannot be true of it. */
@ApplicationScoped
public class AttachLigne {

    private final Lignes lignes;
    private final Virements virements;
    private final ApplyRetour apply;
    private final Clock clock;

    AttachLigne(Lignes lignes, Virements virements, ApplyRetour apply, Clock clock) {
        this.lignes = lignes;
        this.virements = virements;
        this.apply = apply;
        this.clock = clock;
    }

    /** What the agent read on the statement; {@code date} when the one of the line is wrong. */
    public record Releve(String endToEndId, Optional<StatutRetour> statut, Optional<LocalDate> date) {}

    @Transactional
    public LigneATraiter attach(UUID id, Revision lue, Releve releve, Acteur acteur) {
        LigneATraiter waiting = lignes.findForAct(id, lue);
        waiting.requirePossible(ActeLigne.RATTACHER);
        Retour retour = retour(waiting.ligne(), releve);
        Virement found = virements
                .forAnswer(releve.endToEndId())
                .orElseThrow(() -> refused(Suite.REFERENCE_INCONNUE, releve.endToEndId()));
        Auteur par = Auteur.of(acteur, clock);
        Suite suite = isInEuros(waiting.ligne())
                ? apply.apply(found, retour, waiting.ligne().origine(), par, null)
                : Suite.MONTANT_DIFFERENT;
        if (suite.isATraiter()) {
            throw refused(suite, releve.endToEndId());
        }
        waiting.rattacher(found, par);
        return waiting;
    }

    private static boolean isInEuros(LigneRetour ligne) {
        return ligne.somme().map(Somme::isInEuros).orElse(true);
    }

    private static Retour retour(LigneRetour ligne, Releve releve) {
        if (ligne.statut().isPresent() == releve.statut().isPresent()) {
            throw Refused.because(
                            RetourRefusal.RATTACHEMENT_INCOMPLET,
                            ligne.statut()
                                    .map(told -> "La banque a dit " + told + " : le statut ne se donne pas.")
                                    .orElse("La ligne n'a pas de statut : donnez celui que montre le relevé."))
                    .at("/statut");
        }
        return new Retour(
                releve.endToEndId(),
                ligne.statut().or(releve::statut).orElseThrow(),
                ligne.motif(),
                ligne.somme().map(Somme::montant),
                releve.date().orElse(ligne.dateBanque()));
    }

    private static Refused refused(Suite suite, String endToEndId) {
        return Refused.because(
                RetourRefusal.RATTACHEMENT_REFUSE,
                suite + " : la ligne ne peut pas parler du virement « " + endToEndId + " ».");
    }
}
