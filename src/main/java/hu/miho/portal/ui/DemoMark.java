package hu.miho.portal.ui;

/** Its presence says that all data are invented: the shell then says so on every page. */
public interface DemoMark {}
