package fr.relais.launcher.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The three services together: started one after the other, stopped at the same time. */
final class ServiceProcesses implements AutoCloseable {

    private final List<ServiceProcess> processes = new ArrayList<>();

    private ServiceProcesses() {}

    /** Starts them all, or none. */
    static ServiceProcesses start(Function<Service, ServiceProcess> start) {
        ServiceProcesses started = new ServiceProcesses();
        try {
            for (Service service : Service.values()) {
                started.processes.add(start.apply(service));
            }
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    ServiceProcess of(Service service) {
        return processes.get(service.ordinal());
    }

    void replace(Service service, UnaryOperator<ServiceProcess> successor) {
        processes.set(service.ordinal(), successor.apply(of(service)));
    }

    List<ServiceProcess> all() {
        return processes;
    }

    @Override
    public void close() {
        Processes.end(processes.stream().map(ServiceProcess::handle).toList());
    }
}
