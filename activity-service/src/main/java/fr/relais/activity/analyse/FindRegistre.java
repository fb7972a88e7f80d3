package fr.relais.activity.analyse;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.dossier.Releve;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the register of a year: its participants, its sessions, or both as facts to be judged. */
@ApplicationScoped
public class FindRegistre {

    private final Registres registres;

    FindRegistre(Registres registres) {
        this.registres = registres;
    }

    @Transactional
    public Page<Participant> participants(CleExercice annee, PageRequest page) {
        return Page.ofAll(registres.participants(annee), one -> one.cle().id().toString(), page);
    }

    @Transactional
    public Page<Seance> seances(CleExercice annee, PageRequest page) {
        return Page.ofAll(registres.seances(annee), one -> one.cle().id().toString(), page);
    }

    @Transactional
    public Participant participant(CleFait cle) {
        return registres.participant(cle);
    }

    @Transactional
    public Seance seance(CleFait cle) {
        return registres.seance(cle);
    }

    @Transactional
    public Releve<RegistreAnalyse> releve(CleExercice annee) {
        List<Participant> participants = registres.participants(annee);
        List<Seance> seances = registres.seances(annee);
        RegistreAnalyse registre = new RegistreAnalyse(
                seances.stream()
                        .map(one -> new RegistreAnalyse.SeanceTenue(one.cle().id(), one.faits()))
                        .toList(),
                participants.stream().collect(Collectors.toMap(one -> one.cle().id(), Participant::faits)));
        return new Releve<>(
                registre,
                Stream.concat(
                                participants.stream()
                                        .map(one -> one.enregistre().par()),
                                seances.stream().map(one -> one.enregistre().par()))
                        .collect(Collectors.toSet()));
    }
}
