package fr.relais.funding.indu;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.event.Ids;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An overpayment and all that was done about it: what remains is what was neither withheld, repaid, remitted nor given up (§3.7, CALC-9). */
@Entity
public class Indu {

    @Id
    UUID id;

    long revision;
    DossierId dossier;
    Exercice exercice;

    @Enumerated(EnumType.STRING)
    Genre genre;

    int rang;
    Montant montant;
    LocalDate constateLe;
    LocalDate notifieLe;
    Montant resteNotifie;
    LocalDate prescritLe;

    @Embedded
    Parcours parcours = new Parcours();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "retenue", joinColumns = @JoinColumn(name = "indu_id"))
    @OrderColumn(name = "ordre")
    List<RetenueFaite> retenues = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indu_mouvement", joinColumns = @JoinColumn(name = "indu_id"))
    @OrderColumn(name = "ordre")
    List<Mouvement> mouvements = new ArrayList<>();

    protected Indu() {}

    public static Indu constate(Constat constat, Prescription prescription, Auteur par) {
        Indu indu = new Indu();
        indu.id = constat.id();
        indu.dossier = constat.dossier();
        indu.exercice = constat.cle().exercice();
        indu.genre = constat.cle().genre();
        indu.rang = constat.cle().rang();
        indu.montant = constat.montant();
        indu.constateLe = par.jour();
        indu.prescritLe = prescription.from(par.jour());
        indu.parcours.begin(par, constat.montant());
        return indu;
    }

    /** The payment keeps what it gave up; an indu whose limitation date is past is not withheld any more. */
    public void retenir(UUID paiement, Montant part, Auteur par) {
        requireAtMostReste(part);
        retenues.add(new RetenueFaite(paiement, part));
        follow(ActeIndu.RETENIR, par, null, part);
    }

    public boolean isRetenable(LocalDate today) {
        return reste().isPositive() && parcours.allows(ActeIndu.RETENIR) && !today.isAfter(prescritLe);
    }

    void notifier(Auteur par, Prescription prescription) {
        follow(ActeIndu.NOTIFIER, par, null, reste());
        notifieLe = par.jour();
        resteNotifie = reste();
        prescritLe = prescription.from(par.jour());
    }

    void planifier(Auteur par, List<Tranche> plan) {
        parcours.requirePossible(ActeIndu.PLANIFIER);
        Prescription.requireNotPast(prescritLe, par.jour());
        PlanRecouvrement checked = PlanRecouvrement.of(plan, reste(), par.jour());
        follow(ActeIndu.PLANIFIER, par, null, reste());
        parcours.planifier(checked);
    }

    void interromprePlan(Auteur par, String motif) {
        follow(ActeIndu.INTERROMPRE_PLAN, par, motif, null);
    }

    void rembourser(Auteur par, Remboursement received) {
        parcours.requirePossible(ActeIndu.REMBOURSER);
        requireAtMostReste(received.montant());
        received.requireReceivable(constateLe, par.jour(), mouvements);
        move(TypeMouvement.REMBOURSEMENT, received.montant(), received.date(), received.reference(), par);
        follow(ActeIndu.REMBOURSER, par, null, received.montant());
    }

    void demanderRemise(Auteur par, String motif) {
        parcours.requireFirst(ActeIndu.DEMANDER_REMISE, InduRefusal.REMISE_DEJA_DEMANDEE);
        follow(ActeIndu.DEMANDER_REMISE, par, motif, null);
    }

    void proposerRemise(Auteur par, Montant part, String motif) {
        parcours.requirePossible(ActeIndu.PROPOSER_REMISE);
        requireAtMostReste(part);
        follow(ActeIndu.PROPOSER_REMISE, par, motif, part);
        parcours.proposer(new Proposition(ActeIndu.PROPOSER_REMISE, part, par.id()));
    }

    void accorderRemise(Auteur par) {
        parcours.requirePossible(ActeIndu.ACCORDER_REMISE);
        Montant part =
                parcours.requireProposedByAnother(ActeIndu.PROPOSER_REMISE, par).montant();
        requireAtMostReste(part);
        move(TypeMouvement.REMISE, part, par.jour(), null, par);
        follow(ActeIndu.ACCORDER_REMISE, par, null, part);
    }

    void refuserRemise(Auteur par, String motif) {
        follow(ActeIndu.REFUSER_REMISE, par, motif, null);
    }

    void contester(Auteur par, String motif) {
        parcours.requireFirst(ActeIndu.CONTESTER, InduRefusal.INDU_DEJA_CONTESTE);
        follow(ActeIndu.CONTESTER, par, motif, null);
    }

    void deciderContestation(Auteur par, boolean accueillie, String motif) {
        follow(accueillie ? ActeIndu.ACCUEILLIR_CONTESTATION : ActeIndu.REJETER_CONTESTATION, par, motif, null);
    }

    /** Strictly below the threshold: at 0.00 nothing is ever cancelled (CALC-9). */
    void annulerPetitMontant(Auteur par, Montant seuil) {
        parcours.requirePossible(ActeIndu.ANNULER);
        Montant part = reste();
        if (part.compareTo(seuil) >= 0) {
            throw Refused.because(
                    InduRefusal.INDU_AU_DESSUS_DU_SEUIL,
                    "Il reste " + part + " à recouvrer : le seuil des petits montants est de " + seuil + ".");
        }
        move(TypeMouvement.PETIT_MONTANT, part, par.jour(), null, par);
        follow(ActeIndu.ANNULER, par, null, part);
    }

    void proposerNonValeur(Auteur par, String motif) {
        follow(ActeIndu.PROPOSER_NON_VALEUR, par, motif, reste());
        parcours.proposer(new Proposition(ActeIndu.PROPOSER_NON_VALEUR, reste(), par.id()));
    }

    void admettreNonValeur(Auteur par) {
        parcours.requirePossible(ActeIndu.ADMETTRE_NON_VALEUR);
        parcours.requireProposedByAnother(ActeIndu.PROPOSER_NON_VALEUR, par);
        Montant part = reste();
        move(TypeMouvement.NON_VALEUR, part, par.jour(), null, par);
        follow(ActeIndu.ADMETTRE_NON_VALEUR, par, null, part);
    }

    /** What remains to recover, 0.00 at least. */
    public Montant reste() {
        return montant.minus(Montant.sum(Stream.concat(
                retenues.stream().map(RetenueFaite::montant),
                mouvements.stream().map(Mouvement::montant))));
    }

    /** Said after the euros moved: when nothing remains the indu is settled, unless the act was its end. */
    private void follow(ActeIndu acte, Auteur par, String motif, Montant part) {
        parcours.follow(acte, par, motif, part);
        if (reste().isZero() && parcours.allows(ActeIndu.SOLDER)) {
            parcours.follow(ActeIndu.SOLDER, par, null, null);
        }
        revision++;
    }

    private void move(TypeMouvement type, Montant part, LocalDate date, String reference, Auteur par) {
        mouvements.add(new Mouvement(Ids.newId(), type, part, date, reference, par.id()));
    }

    private void requireAtMostReste(Montant part) {
        if (!part.isPositive() || part.compareTo(reste()) > 0) {
            throw Refused.because(
                            InduRefusal.MONTANT_SUPERIEUR_AU_RESTE,
                            "Il reste " + reste() + " à recouvrer : " + part + " n'est pas recevable.")
                    .at("/montant");
        }
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public DossierId dossier() {
        return dossier;
    }

    public CleEcheance cle() {
        return new CleEcheance(exercice, genre, rang);
    }

    public Montant montant() {
        return montant;
    }

    public LocalDate constateLe() {
        return constateLe;
    }

    /** With what remained that day; empty as long as it was not notified. */
    public Optional<Notification> notification() {
        return Optional.ofNullable(notifieLe).map(day -> new Notification(day, resteNotifie, prescritLe));
    }

    public LocalDate prescritLe() {
        return prescritLe;
    }

    public Parcours parcours() {
        return parcours;
    }

    public List<RetenueFaite> retenues() {
        return List.copyOf(retenues);
    }

    public List<Mouvement> mouvements() {
        return List.copyOf(mouvements);
    }
}
