package fr.relais.activity.controle;

import static fr.relais.activity.controle.CycleControle.TABLE;

import fr.relais.activity.SeparationDesTaches;
import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;

/** One contrôle of one year of a dossier, from its plan or its reason to its outcome (§3.8). */
@Entity
@Table(name = "controle")
public class Controle {

    @Id
    private UUID id;

    @Version
    private Long revision;

    @Embedded
    private CleExercice cle;

    @Enumerated(EnumType.STRING)
    private EtatControle etat;

    @Embedded
    private Origine origine;

    @Embedded
    private Notification notification;

    @Embedded
    @EmbeddedColumnNaming("commence_%s")
    private Trace commence;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "controle_document", joinColumns = @JoinColumn(name = "controle"))
    @OrderColumn(name = "numero")
    @ListIndexBase(1)
    private List<DocumentDemande> documents = new ArrayList<>();

    @Embedded
    private Rapport rapport;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "controle_constat", joinColumns = @JoinColumn(name = "controle"))
    @OrderColumn(name = "numero")
    @ListIndexBase(1)
    private List<ConstatSuivi> constats = new ArrayList<>();

    @Embedded
    @EmbeddedColumnNaming("fini_%s")
    private Trace fini;

    private String motifFin;

    protected Controle() {}

    Controle(UUID id, CleExercice cle, Origine origine) {
        this.id = id;
        this.cle = cle;
        this.origine = origine;
        this.etat = TABLE.bornBy(ActeControle.PLANIFIER).to();
    }

    /** Announces the visit, the notice at least before it (DL-11). */
    void notify(Avis avis, Delais delais, Trace trace) {
        EtatControle next = next(ActeControle.NOTIFIER);
        Recevabilite.check(avis, cle.exercice(), delais, trace.jour());
        notification = new Notification(
                trace, avis.objet(), avis.periode().debut(), avis.periode().fin(), avis.dateVisite());
        avis.documents().forEach(asked -> documents.add(DocumentDemande.of(asked)));
        etat = next;
    }

    /** {@code numero} counts from 1, in the order of the letter. */
    void receive(int numero, LocalDate day, String reference, Trace trace) {
        EtatControle next = next(ActeControle.RECEVOIR_DOCUMENT);
        if (numero < 1 || numero > documents.size()) {
            throw Refused.because(
                    ControleRefusal.DOCUMENT_NON_DEMANDE, "La lettre demande " + documents.size() + " document(s).");
        }
        DocumentDemande asked = documents.get(numero - 1);
        if (asked.isReceived()) {
            throw Refused.because(
                    ControleRefusal.DOCUMENT_DEJA_RECU, "Ce document a été reçu le " + asked.recuLe() + ".");
        }
        Recevabilite.checkReception(day, notification.trace().jour(), trace.jour());
        documents.set(numero - 1, asked.received(day, reference, trace));
        etat = next;
    }

    void begin(Trace trace) {
        EtatControle next = next(ActeControle.COMMENCER);
        if (trace.jour().isBefore(notification.dateVisite())) {
            throw Refused.because(
                    ControleRefusal.VISITE_ANTICIPEE,
                    "La visite est notifiée pour le " + notification.dateVisite() + ".");
        }
        commence = trace;
        etat = next;
    }

    /** Writes the provisional report, over the one before as long as it has not been sent. */
    void report(String synthese, List<Constat> found, Trace trace) {
        EtatControle next = next(ActeControle.RAPPORTER);
        rapport = new Rapport(synthese, trace, null, null, null, null);
        constats.clear();
        found.forEach(one -> constats.add(ConstatSuivi.of(one)));
        etat = next;
    }

    /** Sends the report to the gestionnaire, who may answer until the day the delay ends, included. */
    void communicate(Delais delais, Trace trace) {
        EtatControle next = next(ActeControle.COMMUNIQUER);
        rapport = rapport.sent(trace, delais.derniereReponse(trace.jour()));
        etat = next;
    }

    /** Once to the whole report and once to each finding, until the deadline. */
    void answer(Reponse reponse, Trace trace) {
        EtatControle next = next(ActeControle.REPONDRE);
        if (trace.jour().isAfter(rapport.reponseAvant())) {
            throw Refused.because(
                    ControleRefusal.DELAI_DE_REPONSE_PASSE,
                    "Le délai courait jusqu'au " + rapport.reponseAvant() + ".");
        }
        Recevabilite.check(reponse, rapport, constats);
        if (reponse.ensemble() != null) {
            rapport = rapport.answered(reponse.ensemble(), trace);
        }
        reponse.constats()
                .forEach(one -> constats.set(
                        one.constat() - 1, constats.get(one.constat() - 1).answered(one.texte(), trace)));
        etat = next;
    }

    /** Decides of every finding; one kept makes the outcome an anomaly, which then changes a declaration or a verdict. */
    void close(Cloture cloture, Trace trace) {
        boolean isAnomalies = cloture.decisions().stream().anyMatch(Decision::retenu);
        EtatControle next = next(isAnomalies ? ActeControle.CLORE_ANOMALIES : ActeControle.CLORE_CONFORME);
        rapport.requireHeard(constats, trace.jour());
        Recevabilite.check(cloture, constats.size());
        cloture.decisions()
                .forEach(one -> constats.set(
                        one.constat() - 1, constats.get(one.constat() - 1).decided(one)));
        end(next, cloture.motif(), trace);
    }

    void abandon(String motif, Trace trace) {
        end(next(ActeControle.ABANDONNER), motif, trace);
    }

    /** Refuses whoever controlled: another agent closes (ACT-2, ASM-ACT-65). */
    void requireNotControlledBy(Acteur closer) {
        SeparationDesTaches.check(
                closer,
                Stream.concat(
                                Stream.of(notification == null ? null : notification.trace(), commence),
                                rapport == null ? Stream.empty() : Stream.of(rapport.redige(), rapport.communique()))
                        .filter(trace -> trace != null)
                        .map(Trace::par),
                "Vous avez mené ce contrôle : une autre personne le clôt.");
    }

    public UUID id() {
        return id;
    }

    public CleExercice cle() {
        return cle;
    }

    public EtatControle etat() {
        return etat;
    }

    /** Counts the acts, from 1. */
    public long revision() {
        return revision + 1;
    }

    public Origine origine() {
        return origine;
    }

    public Optional<Notification> notification() {
        return Optional.ofNullable(notification);
    }

    public Optional<Trace> commence() {
        return Optional.ofNullable(commence);
    }

    public List<DocumentDemande> documents() {
        return List.copyOf(documents);
    }

    public Optional<Rapport> rapport() {
        return Optional.ofNullable(rapport);
    }

    public List<ConstatSuivi> constats() {
        return List.copyOf(constats);
    }

    public Optional<Fin> fin() {
        return Optional.ofNullable(fini).map(trace -> new Fin(trace, motifFin));
    }

    /** When a contrôle ended, by whom and why. */
    public record Fin(Trace trace, String motif) {}

    private EtatControle next(ActeControle acte) {
        return TABLE.of(etat, acte).to();
    }

    private void end(EtatControle next, String motif, Trace trace) {
        etat = next;
        motifFin = motif;
        fini = trace;
    }
}
